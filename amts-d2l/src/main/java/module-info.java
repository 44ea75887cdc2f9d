/** AMTS: d2l. */
module dev.amts.d2l {
    requires transitive dev.amts.api;
    requires static transitive org.jspecify;
}

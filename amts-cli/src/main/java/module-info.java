/** AMTS: cli. */
module dev.amts.cli {
    requires transitive dev.amts.api;
    requires static transitive org.jspecify;
}

/** AMTS: aws. */
module dev.amts.aws {
    requires transitive dev.amts.api;
    requires static transitive org.jspecify;
}

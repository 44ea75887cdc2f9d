module consumer {
    requires dev.amts.aws;
    requires dev.amts.core;
}

module embedding {
    requires dev.amts.core;
}

/** The {@code amts} command; not for embedding. */
module dev.amts.cli {
    requires com.fasterxml.jackson.databind;
    requires dev.amts.api;
    requires dev.amts.core;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires static org.jspecify;

    opens dev.amts.cli to
            info.picocli;
    opens dev.amts.cli.evaluate to
            info.picocli;
    opens dev.amts.cli.inspect to
            com.fasterxml.jackson.databind,
            info.picocli;
    opens dev.amts.cli.providers to
            info.picocli;
    opens dev.amts.cli.segment to
            info.picocli;
    opens dev.amts.cli.support to
            info.picocli;
}

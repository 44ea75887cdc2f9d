/* The {@code amts} command; not for embedding. */
open module dev.amts.cli {
    requires com.fasterxml.jackson.databind;
    requires dev.amts.api;
    requires dev.amts.bleu;
    requires dev.amts.core;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.snakeyaml.engine;
    requires static org.jspecify;
}

/**
 * BLEU, chrF and TER as sacreBLEU 2.6 computes them, with nothing but the JDK. Start with {@link dev.amts.bleu.Bleu}.
 */
module dev.amts.bleu {
    requires static transitive org.jspecify;

    exports dev.amts.bleu;
    exports dev.amts.bleu.corpus;
    exports dev.amts.bleu.print;
    exports dev.amts.bleu.signature;
    exports dev.amts.bleu.significance;
    exports dev.amts.bleu.tokenize;
}

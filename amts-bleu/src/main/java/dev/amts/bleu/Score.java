package dev.amts.bleu;

import dev.amts.bleu.print.Decimals;
import dev.amts.bleu.signature.Signature;

/** A metric's verdict on some segments. Immutable and thread-safe. */
public sealed interface Score permits BleuScore, ChrfScore, TerScore {
    /** The metric's name in print, such as {@code chrF2++}. */
    String name();

    /** The score on sacreBLEU's scale of 0 to 100; TER can be above. */
    double percent();

    /** What it was computed with. */
    Signature signature();

    /** What sacreBLEU prints after the score, or an empty string. */
    default String details() {
        return "";
    }

    /** The score on a scale of 0 to 1; TER can be above. */
    default double fraction() {
        return percent() / 100;
    }

    /** {@code NAME = SCORE DETAILS}, with so many decimals, as sacreBLEU prints it. */
    default String text(int decimals) {
        return text(name(), decimals);
    }

    /** {@code NAME|SIGNATURE = SCORE DETAILS}, with so many decimals, as sacreBLEU prints it. */
    default String textWithSignature(int decimals) {
        return text(name() + "|" + signature(), decimals);
    }

    private String text(String label, int decimals) {
        String text = label + " = " + Decimals.fixed(percent(), decimals);
        return details().isEmpty() ? text : text + " " + details();
    }
}

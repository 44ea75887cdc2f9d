package dev.amts.core.check.standard;

import dev.amts.api.text.CodedText;
import dev.amts.core.check.Check;
import dev.amts.core.check.Finding;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import java.util.List;
import java.util.Locale;

/**
 * Units that are much shorter or longer than the rest of the document makes one expect. Lengths leave codes out; a
 * document of few units is compared with nothing.
 */
final class LengthCheck implements Check {
    private static final int MIN_LENGTH = 40;
    private static final int IDEOGRAPH = 3;
    private static final int MIN_PAIRS = 8;
    private static final double SHORT = 0.4;
    private static final double LONG = 2.5;

    @Override
    public String name() {
        return "length";
    }

    @Override
    public String description() {
        return "units that are suspiciously short or long";
    }

    @Override
    public List<Finding> check(TranslatedDocument document) {
        Findings findings = new Findings(name(), document);
        long source = 0;
        long target = 0;
        int pairs = 0;
        for (UnitPair pair : document.pairs()) {
            if (pair.isBoth() && length(pair.source()) >= MIN_LENGTH) {
                source += length(pair.source());
                target += length(pair.target());
                pairs++;
            }
        }
        if (pairs < MIN_PAIRS || target == 0) {
            return List.of();
        }
        double usual = (double) target / source;
        for (UnitPair pair : document.pairs()) {
            if (pair.isBoth() && Math.max(length(pair.source()) * usual, length(pair.target())) >= MIN_LENGTH) {
                compare(pair, usual, findings);
            }
        }
        return findings.list();
    }

    private static void compare(UnitPair pair, double usual, Findings findings) {
        int source = length(pair.source());
        double expected = Math.max(1, source * usual);
        double ratio = length(pair.target()) / expected;
        if (ratio < SHORT || ratio > LONG) {
            findings.add(
                    Severity.WARNING,
                    pair,
                    String.format(
                            Locale.ROOT,
                            "%.1f times as long as usual for such a source: something may %s",
                            ratio,
                            ratio < SHORT ? "be missing" : "have been added"));
        }
    }

    /** In letters of an alphabet: an ideograph says as much as {@value #IDEOGRAPH} of them. */
    private static int length(CodedText text) {
        return text.translatableText()
                .strip()
                .codePoints()
                .map(point -> Character.isIdeographic(point) ? IDEOGRAPH : 1)
                .sum();
    }
}

package dev.amts.core.check.standard;

import dev.amts.core.check.Check;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that stand on one side only. {@code 1,000} and {@code 1 000} are one number, so are {@code 0.5} and {@code 0,5};
 * one may be set as a formula; small ones may be written out, and large ones be counted in other units, as 60 million is 6000万.
 */
final class NumbersCheck implements Check.OfUnits {
    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public String description() {
        return "numbers that differ";
    }

    @Override
    public void check(UnitPair pair, TranslatedDocument document, Findings findings) {
        Numbers source = Numbers.in(Masks.withoutCodes(pair.source()));
        Numbers target = Numbers.in(Masks.withoutCodes(pair.target()));
        if (source.hasMagnitudes() || target.hasMagnitudes()) {
            return;
        }
        Map<String, Numbers.Found> missing = new TreeMap<>(source.byValue());
        missing.keySet().removeAll(target.byValue().keySet());
        Numbers inTargetCodes = Numbers.in(pair.target().text());
        missing.values().removeIf(number -> target.writesOut(number.value()) || inTargetCodes.has(number));
        Map<String, Numbers.Found> added = new TreeMap<>(target.byValue());
        added.keySet().removeAll(source.byValue().keySet());
        Numbers inSourceCodes = Numbers.in(pair.source().text());
        added.values().removeIf(number -> source.writesOut(number.value()) || inSourceCodes.has(number));
        for (Numbers.Found number : added.values()) {
            String wanted = missing.isEmpty()
                    ? ""
                    : "; the source has "
                            + String.join(
                                    ", ",
                                    missing.values().stream()
                                            .map(Numbers.Found::spelled)
                                            .toList());
            findings.add(
                    Severity.WARNING,
                    pair,
                    number.start(),
                    number.end(),
                    "the number " + number.spelled() + " is not in the source" + wanted);
        }
        if (added.isEmpty() && !missing.isEmpty()) {
            findings.add(
                    Severity.WARNING,
                    pair,
                    "of the source's numbers are missing: "
                            + String.join(
                                    ", ",
                                    missing.values().stream()
                                            .map(Numbers.Found::spelled)
                                            .toList()));
        }
    }
}

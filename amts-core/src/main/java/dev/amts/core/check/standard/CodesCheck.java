package dev.amts.core.check.standard;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.core.check.Check;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import dev.amts.core.codes.CodeCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Inline codes that are missing, or that the source does not have. White space in a formula means nothing; emphasis is a
 * translator's choice and worth a look only; slide marks are no part of the sentence.
 */
final class CodesCheck implements Check.OfUnits {
    @Override
    public String name() {
        return "codes";
    }

    @Override
    public String description() {
        return "formulas, references, code and links that are missing or added";
    }

    @Override
    public void check(UnitPair pair, TranslatedDocument document, Findings findings) {
        compare(
                pair,
                Severity.WARNING,
                text -> text.without(CodeKind.SLIDE_MARK, CodeKind.EMPHASIS, CodeKind.ESCAPE, CodeKind.LINE_BREAK),
                findings);
        compare(pair, Severity.INFO, CodesCheck::emphasis, findings);
    }

    private static void compare(UnitPair pair, Severity severity, UnaryOperator<CodedText> part, Findings findings) {
        CodeCheck check = CodeCheck.of(part.apply(pair.source()), part.apply(pair.target()));
        List<String> missing = spaceless(check.missing());
        List<String> added = spaceless(check.added());
        List<String> onlyMissing = difference(missing, added);
        List<String> onlyAdded = difference(added, missing);
        if (!onlyMissing.isEmpty() || !onlyAdded.isEmpty()) {
            findings.add(severity, pair, message(onlyMissing, onlyAdded));
        }
    }

    private static CodedText emphasis(CodedText text) {
        CodeKind[] others = java.util.Arrays.stream(CodeKind.values())
                .filter(kind -> kind != CodeKind.EMPHASIS)
                .toArray(CodeKind[]::new);
        return text.without(others[0], others);
    }

    private static List<String> spaceless(List<String> codes) {
        return codes.stream().map(code -> code.replaceAll("\\s", "")).toList();
    }

    private static List<String> difference(List<String> codes, List<String> others) {
        List<String> rest = new ArrayList<>(codes);
        others.forEach(rest::remove);
        return rest;
    }

    private static String message(List<String> missing, List<String> added) {
        return (missing.isEmpty() ? "" : "missing " + String.join(" ", missing))
                + (missing.isEmpty() || added.isEmpty() ? "" : "; ")
                + (added.isEmpty() ? "" : "more than in the source: " + String.join(" ", added));
    }
}

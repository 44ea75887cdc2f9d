package dev.amts.core.check.standard;

import dev.amts.api.document.TextUnit;
import dev.amts.api.text.Span;
import dev.amts.core.check.Check;
import dev.amts.core.check.Finding;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import dev.amts.core.check.UnitPair;
import java.util.List;

/**
 * Text units that stand on one side only. What the translation lacks is told at the place where it would stand; what it
 * has more is often a translator's note.
 */
final class OmissionsCheck implements Check {
    private static final int EXCERPT = 40;

    @Override
    public String name() {
        return "omissions";
    }

    @Override
    public String description() {
        return "paragraphs, headings and captions without a counterpart";
    }

    @Override
    public List<Finding> check(TranslatedDocument document) {
        Findings findings = new Findings(name(), document);
        int end = 0;
        for (UnitPair pair : document.pairs()) {
            if (pair.targets().isEmpty()) {
                for (TextUnit unit : pair.sources()) {
                    if (hasText(unit)) {
                        int line = document.source().lineAt(unit.span().start());
                        findings.add(
                                Severity.WARNING,
                                unit.id(),
                                new Span(end, end),
                                "the source's line " + line + " has no translation: " + excerpt(unit));
                    }
                }
            } else {
                end = pair.targets().get(pair.targets().size() - 1).span().end();
                if (pair.sources().isEmpty() && pair.targets().stream().anyMatch(OmissionsCheck::hasText)) {
                    findings.add(Severity.INFO, pair, "the source has nothing of the kind");
                }
            }
        }
        return findings.list();
    }

    private static boolean hasText(TextUnit unit) {
        return unit.content().translatableText().codePoints().anyMatch(Character::isLetter);
    }

    private static String excerpt(TextUnit unit) {
        String text = unit.content().text().replace('\n', ' ').strip();
        int characters = text.codePointCount(0, text.length());
        return characters <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}

package dev.amts.core.check.standard;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.Span;
import dev.amts.core.check.Check;
import dev.amts.core.check.Finding;
import dev.amts.core.check.Findings;
import dev.amts.core.check.Severity;
import dev.amts.core.check.TranslatedDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * References that lead nowhere: to a label of this document that the translation has lost, or to one that neither side
 * knows. References to other documents cannot be followed and are taken from the source as they are.
 */
final class LabelsCheck implements Check {
    private static final Pattern ROLE_LABEL = Pattern.compile(":(?:label|eqlabel):`([^`\\n]{1,200})`");
    private static final Pattern ROLE_REFERENCE = Pattern.compile(":(?:numref|eqref|ref):`([^`\\n]{1,200})`");
    private static final Pattern ID =
            Pattern.compile("\\{#([^}\\s]{1,200})}|\\{/\\*([^*\\n]{1,200})\\*/}|\\b(?:id|name)=\"([^\"\\n]{1,200})\"");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)\\s]{1,200})\\)|\\bhref=\"#([^\"\\n]{1,200})\"");

    @Override
    public String name() {
        return "labels";
    }

    @Override
    public String description() {
        return "references to labels that the translation does not have";
    }

    @Override
    public List<Finding> check(TranslatedDocument document) {
        Findings findings = new Findings(name(), document);
        roles(document, findings);
        links(document, findings);
        return findings.list();
    }

    private static void roles(TranslatedDocument document, Findings findings) {
        Set<String> sourceLabels = names(ROLE_LABEL, document.source().source());
        Set<String> sourceReferences = names(ROLE_REFERENCE, document.source().source());
        Set<String> labels = names(ROLE_LABEL, document.target().source());
        Matcher matcher = ROLE_REFERENCE.matcher(document.target().source());
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean lost = sourceLabels.contains(name);
            if (!labels.contains(name) && (lost || !sourceReferences.contains(name))) {
                Span span = new Span(matcher.start(), matcher.end());
                findings.add(
                        Severity.ERROR,
                        unitAt(document.target(), span),
                        span,
                        lost
                                ? "the label " + name + " is in the source and not in the translation"
                                : "there is no label " + name + ", and the source does not refer to it");
            }
        }
    }

    private static void links(TranslatedDocument document, Findings findings) {
        Set<String> sourceIds = ids(document.source());
        Set<String> ids = ids(document.target());
        Matcher matcher = LINK.matcher(document.target().source());
        while (matcher.find()) {
            String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
            if (!ids.contains(name) && sourceIds.contains(name)) {
                Span span = new Span(matcher.start(), matcher.end());
                findings.add(
                        Severity.ERROR,
                        unitAt(document.target(), span),
                        span,
                        "the link leads to #" + name + ", which the source has and the translation has not");
            }
        }
    }

    private static Set<String> names(Pattern pattern, String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    names.add(matcher.group(i).strip());
                }
            }
        }
        return names;
    }

    /** What links can lead to: ids that are written out, and those that headings are given by their words. */
    private static Set<String> ids(Document document) {
        Set<String> ids = names(ID, document.source());
        for (Block block : document.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                for (TextUnit unit : block.units()) {
                    ids.add(slug(unit.content().translatableText()));
                }
            }
        }
        return ids;
    }

    private static String slug(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                .replaceAll("\\s+", "-");
    }

    private static String unitAt(Document document, Span span) {
        return document.units().stream()
                .filter(unit -> unit.span().contains(span.start()))
                .map(TextUnit::id)
                .findFirst()
                .orElse("");
    }
}

package dev.amts.core.prepare;

import dev.amts.api.document.Block;
import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.InlineCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an article and its translation have in common: anchors, code, link targets, numbers, names and other words that are
 * the same in both. Immutable.
 *
 * @param counts how often each stands in the article
 * @param links the last parts of the addresses that it links to
 * @param length characters of text
 */
record ArticleFeatures(Map<String, Integer> counts, Set<String> links, int length) {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_CODE_LINE = 6;
    private static final int MOST = 20_000;
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}_-]{0,60}|\\p{Nd}+(?:[.,]\\p{Nd}+)*");
    private static final Pattern ADDRESS_END = Pattern.compile("([^/#?()\\s\"'>]{2,80})/?(?:[#?][^\\s]*)?\\)?$");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)\\s{0,3}=\\s{0,3}[\"']([^\"'<>]{1,500})[\"']");

    static ArticleFeatures of(Document document) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> links = new LinkedHashSet<>();
        int length = 0;
        for (Block block : document.blocks()) {
            block.anchorKey().ifPresent(anchor -> add("anchor " + anchor, counts));
            if (block.kind() == BlockKind.CODE) {
                document.sourceOf(block)
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.length() >= SHORTEST_CODE_LINE)
                        .forEach(line -> add("code " + line, counts));
            }
            for (TextUnit unit : block.units()) {
                length += words(unit.content().translatableText(), counts);
                for (InlineCode code : unit.content().codes()) {
                    code(code.kind(), unit.content().data(code), counts, links);
                }
            }
        }
        // The other languages' pages of an HTML page stand in its head.
        Matcher address = ADDRESS.matcher(document.format().equals("html") ? document.source() : "");
        while (address.find() && links.size() < MOST) {
            end(address.group(1), links);
        }
        return new ArticleFeatures(counts, links, length);
    }

    private static void add(String feature, Map<String, Integer> counts) {
        if (counts.size() < MOST || counts.containsKey(feature)) {
            counts.merge(feature, 1, Integer::sum);
        }
    }

    private static int words(String text, Map<String, Integer> counts) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (word.group().length() >= SHORTEST_WORD) {
                add(word.group().toLowerCase(Locale.ROOT), counts);
            }
        }
        return text.length();
    }

    private static void code(CodeKind kind, String data, Map<String, Integer> counts, Set<String> links) {
        switch (kind) {
            case CODE, MATH, CITATION, REFERENCE -> add("code " + data, counts);
            case LINK, URL -> end(data, links).ifPresent(end -> add("link " + end, counts));
            default -> {
                // Emphasis and the like are everywhere.
            }
        }
    }

    private static Optional<String> end(String address, Set<String> links) {
        Matcher end = ADDRESS_END.matcher(address.strip());
        if (!end.find()) {
            return Optional.empty();
        }
        links.add(end.group(1));
        return Optional.of(end.group(1));
    }
}

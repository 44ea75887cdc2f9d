package dev.amts.core.prepare;

import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.core.align.document.DocumentPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keeps the articles of a subject: those that have one of some words, and those that are like the documents to be
 * translated. Immutable and thread-safe. Pairs of another subject do not help an engine, and can mislead it.
 *
 * @param keywords words or phrases of which an article must have one, in any case; empty for all articles
 * @param like documents of which an article must be like one, in the language of the sources; empty for all articles
 * @param threshold the least similarity to one of them, from 0 to 1
 */
public record SubjectFilter(List<String> keywords, List<Document> like, double threshold) {
    /** Most articles of one site on one subject are more alike than this; those of other subjects share hardly a rare word. */
    public static final double DEFAULT_THRESHOLD = .05;

    /** Keeps everything. */
    public static final SubjectFilter ALL = new SubjectFilter(List.of(), List.of(), DEFAULT_THRESHOLD);

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    public SubjectFilter {
        keywords = List.copyOf(keywords);
        like = List.copyOf(like);
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("not a threshold from 0 to 1: " + threshold);
        }
    }

    /**
     * What is of the subject. Immutable.
     *
     * @param kept the pairs that are
     * @param leftOut for each that is not, which it is and why
     */
    public record Result(List<DocumentPair> kept, List<String> leftOut) {
        public Result {
            kept = List.copyOf(kept);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** Looks at the sources of the pairs. */
    public Result filter(List<DocumentPair> pairs) {
        List<Map<String, Integer>> articles =
                pairs.stream().map(pair -> words(pair.source())).toList();
        List<Map<String, Integer>> wanted =
                like.stream().map(SubjectFilter::words).toList();
        Map<String, Integer> frequencies = new HashMap<>();
        articles.forEach(each -> each.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        wanted.forEach(each -> each.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        int size = articles.size() + wanted.size();
        List<DocumentPair> kept = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Map<String, Integer> article = articles.get(i);
            String name = pairs.get(i).source().name();
            double best = wanted.stream()
                    .mapToDouble(each -> similarity(article, each, frequencies, size))
                    .max()
                    .orElse(1);
            if (!hasKeyword(pairs.get(i).source())) {
                leftOut.add(name + ": has none of the words");
            } else if (best < threshold) {
                leftOut.add(String.format(Locale.ROOT, "%s: unlike what is to be translated (%.2f)", name, best));
            } else {
                kept.add(pairs.get(i));
            }
        }
        return new Result(kept, leftOut);
    }

    private boolean hasKeyword(Document document) {
        String text = " " + plain(text(document)) + " ";
        return keywords.isEmpty() || keywords.stream().anyMatch(word -> text.contains(" " + plain(word) + " "));
    }

    private static String text(Document document) {
        return document.units().stream()
                .map(TextUnit::content)
                .map(content -> content.translatableText())
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String text) {
        return GAP.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Map<String, Integer> words(Document document) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : plain(text(document)).split(" ")) {
            words.merge(word, 1, Integer::sum);
        }
        words.remove("");
        return words;
    }

    /** Cosine of the words' counts, the rarer the heavier (G. Salton, C. Buckley, 1988). */
    private static double similarity(
            Map<String, Integer> one, Map<String, Integer> other, Map<String, Integer> frequencies, int size) {
        double product = 0;
        for (Map.Entry<String, Integer> each : one.entrySet()) {
            Integer there = other.get(each.getKey());
            if (there != null) {
                product += weight(each, frequencies, size) * weight(Map.entry(each.getKey(), there), frequencies, size);
            }
        }
        double norms = norm(one, frequencies, size) * norm(other, frequencies, size);
        return norms == 0 ? 0 : product / norms;
    }

    private static double weight(Map.Entry<String, Integer> word, Map<String, Integer> frequencies, int size) {
        double idf = Math.log((1. + size) / frequencies.getOrDefault(word.getKey(), size));
        return (1 + Math.log(word.getValue())) * idf;
    }

    private static double norm(Map<String, Integer> words, Map<String, Integer> frequencies, int size) {
        double sum = 0;
        for (Map.Entry<String, Integer> each : words.entrySet()) {
            sum += Math.pow(weight(each, frequencies, size), 2);
        }
        return Math.sqrt(sum);
    }
}

package dev.amts.core.prepare;

import dev.amts.api.document.Document;
import dev.amts.core.align.document.DocumentPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds out which article of one language is the translation of which of another. Immutable and thread-safe.
 *
 * <p>Articles are compared by what translation leaves alone: anchors, code, link targets, numbers and names, the rare ones
 * weighing most; by their lengths; by their files' names; and by links from one to the other. The best pair is taken first,
 * each article once, and none below the threshold.
 *
 * <pre>{@code
 * ArticlePairing.Result found = new ArticlePairing(ArticlePairing.DEFAULT_THRESHOLD).pair(english, spanish);
 * found.unpairedSources();    // what has no translation
 * }</pre>
 */
public final class ArticlePairing {
    /** Most translations are above it, and few articles of one site that are none. */
    public static final double DEFAULT_THRESHOLD = .5;

    private static final double NAMES = .3;
    private static final double LINKED = .6;
    private static final double LENGTHS = .5;

    /** What so many articles have says nothing. */
    private static final int COMMON = 2_000;

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final double threshold;

    /**
     * A pairing.
     *
     * @param threshold the least score of a pair, from 0 to 1
     */
    public ArticlePairing(double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("not a threshold from 0 to 1: " + threshold);
        }
        this.threshold = threshold;
    }

    /**
     * An article and its translation. Immutable.
     *
     * @param documents the two
     * @param score how much speaks for it, from 0 to 1
     */
    public record Scored(DocumentPair documents, double score) {}

    /**
     * What belongs together. Immutable.
     *
     * @param pairs in the order of the sources
     * @param unpairedSources articles without a translation
     * @param unpairedTargets translations of no article
     */
    public record Result(List<Scored> pairs, List<Document> unpairedSources, List<Document> unpairedTargets) {
        public Result {
            pairs = List.copyOf(pairs);
            unpairedSources = List.copyOf(unpairedSources);
            unpairedTargets = List.copyOf(unpairedTargets);
        }
    }

    private record Candidate(int source, int target, double score) {}

    /** Pairs articles; memory is that of their words. */
    public Result pair(List<Document> sources, List<Document> targets) {
        List<Candidate> candidates = new ArrayList<>(new Comparing(sources, targets).candidates());
        candidates.removeIf(candidate -> candidate.score() < threshold);
        candidates.sort(Comparator.comparingDouble((Candidate each) -> -each.score())
                .thenComparingInt(Candidate::source)
                .thenComparingInt(Candidate::target));
        Map<Integer, Candidate> taken = new HashMap<>();
        Set<Integer> takenTargets = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!taken.containsKey(candidate.source()) && takenTargets.add(candidate.target())) {
                taken.put(candidate.source(), candidate);
            }
        }
        List<Scored> pairs = new ArrayList<>();
        List<Document> left = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Candidate found = taken.get(i);
            if (found == null) {
                left.add(sources.get(i));
            } else {
                pairs.add(new Scored(new DocumentPair(sources.get(i), targets.get(found.target())), found.score()));
            }
        }
        List<Document> leftTargets = new ArrayList<>();
        for (int j = 0; j < targets.size(); j++) {
            if (!takenTargets.contains(j)) {
                leftTargets.add(targets.get(j));
            }
        }
        return new Result(pairs, left, leftTargets);
    }

    /** One comparison of two sets. */
    private static final class Comparing {
        private final List<Document> sourceDocuments;
        private final List<Document> targetDocuments;
        private final List<ArticleFeatures> sources;
        private final List<ArticleFeatures> targets;

        /** The targets that have a feature. */
        private final Map<String, List<Integer>> having = new HashMap<>();

        /** How much a feature says; only of those that both sets have. */
        private final Map<String, Double> weights = new HashMap<>();

        private final double ratio;

        Comparing(List<Document> sourceDocuments, List<Document> targetDocuments) {
            this.sourceDocuments = sourceDocuments;
            this.targetDocuments = targetDocuments;
            this.sources = sourceDocuments.stream().map(ArticleFeatures::of).toList();
            this.targets = targetDocuments.stream().map(ArticleFeatures::of).toList();
            this.ratio = Math.log((1. + total(targets)) / (1 + total(sources)));
            weigh();
        }

        private static double total(List<ArticleFeatures> articles) {
            return articles.stream()
                    .mapToDouble(ArticleFeatures::length)
                    .average()
                    .orElse(0);
        }

        private void weigh() {
            for (int j = 0; j < targets.size(); j++) {
                for (String feature : targets.get(j).counts().keySet()) {
                    having.computeIfAbsent(feature, key -> new ArrayList<>()).add(j);
                }
            }
            Map<String, Integer> frequencies = new HashMap<>();
            sources.forEach(each -> each.counts().keySet().forEach(key -> frequencies.merge(key, 1, Integer::sum)));
            frequencies.forEach((feature, inSources) -> {
                int inTargets = having.getOrDefault(feature, List.of()).size();
                if (inTargets > 0 && inTargets <= COMMON) {
                    double share = (double) (sources.size() + targets.size()) / (inSources + inTargets);
                    // A word that is common in one language only is another word there.
                    double balance = (double) Math.min(inSources, inTargets) / Math.max(inSources, inTargets);
                    weights.put(feature, balance * Math.log(1 + share));
                }
            });
        }

        List<Candidate> candidates() {
            double[] norms = targets.stream().mapToDouble(this::norm).toArray();
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                Map<Integer, Double> products = new HashMap<>();
                for (Map.Entry<String, Integer> each : sources.get(i).counts().entrySet()) {
                    String feature = each.getKey();
                    if (weights.containsKey(feature)) {
                        for (int j : having.getOrDefault(feature, List.of())) {
                            double there =
                                    value(feature, targets.get(j).counts().getOrDefault(feature, 0));
                            products.merge(j, value(feature, each.getValue()) * there, Double::sum);
                        }
                    }
                }
                for (int j = 0; j < targets.size(); j++) {
                    if (areLinked(i, j)) {
                        products.putIfAbsent(j, 0.);
                    }
                }
                double norm = norm(sources.get(i));
                for (Map.Entry<Integer, Double> each : products.entrySet()) {
                    double cosine = each.getValue() == 0 ? 0 : each.getValue() / (norm * norms[each.getKey()]);
                    candidates.add(new Candidate(i, each.getKey(), score(i, each.getKey(), cosine)));
                }
            }
            return candidates;
        }

        private double value(String feature, int count) {
            return weights.getOrDefault(feature, 0.) * (1 + Math.log(count));
        }

        private double norm(ArticleFeatures article) {
            double sum = 0;
            for (Map.Entry<String, Integer> each : article.counts().entrySet()) {
                if (weights.containsKey(each.getKey())) {
                    sum += Math.pow(value(each.getKey(), each.getValue()), 2);
                }
            }
            return Math.sqrt(sum);
        }

        private double score(int source, int target, double cosine) {
            double stretch = Math.log((1. + targets.get(target).length())
                            / (1 + sources.get(source).length()))
                    - ratio;
            double score = cosine * Math.exp(-LENGTHS * Math.abs(stretch));
            String sourceName = name(sourceDocuments.get(source));
            String targetName = name(targetDocuments.get(target));
            // Each further sign takes away a share of the doubt.
            score += (1 - score) * NAMES * likeness(sourceName, targetName);
            return areLinked(source, target) ? score + (1 - score) * LINKED : score;
        }

        /** Whether one of them links to a file of the other's name, which a link to a page of its own site is not. */
        private boolean areLinked(int source, int target) {
            String sourceName = name(sourceDocuments.get(source));
            String targetName = name(targetDocuments.get(target));
            return !sourceName.equals(targetName)
                    && (sources.get(source).links().contains(targetName)
                            || targets.get(target).links().contains(sourceName));
        }

        private static String name(Document document) {
            String path = document.name().replace('\\', '/');
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** The share of parts that two file names have in common, but for their endings. */
        private static double likeness(String one, String other) {
            Set<String> parts = parts(one);
            Set<String> others = parts(other);
            Set<String> all = new HashSet<>(parts);
            all.addAll(others);
            parts.retainAll(others);
            return (double) parts.size() / all.size();
        }

        private static Set<String> parts(String name) {
            return new HashSet<>(
                    List.of(PARTS.split(name.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT))));
        }
    }
}

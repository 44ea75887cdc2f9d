package dev.amts.core.engine.tm;

import dev.amts.api.engine.Translation.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the best match of a text. Immutable and thread-safe. */
final class Memory {
    /** What a match loses for a number or code that was put in, and for one that should have been. */
    private static final double CARRIED = .005;

    private static final double OPEN = .03;

    /** A match that differs in anything but white space is not quite one. */
    private static final double BEST_FUZZY = .99;

    private static final int CANDIDATES = 8;

    private final MemoryIndex index;
    private final double threshold;

    Memory(MemoryIndex index, double threshold) {
        this.index = index;
        this.threshold = threshold;
    }

    /** The translation of the very same text. */
    Optional<Match> exact(String text) {
        return index.find(text).map(entry -> new Match(entry.target(), Origin.EXACT, 1, entry.source()));
    }

    /** The exact match, or the best of the similar ones that reaches the threshold. */
    Optional<Match> best(String text) {
        Optional<Match> exact = exact(text);
        return exact.isPresent() || threshold >= 1 ? exact : fuzzy(text);
    }

    private Optional<Match> fuzzy(String text) {
        List<Token> wanted = Tokens.of(text);
        // Of a text without words only an exact match says anything.
        if (wanted.stream().noneMatch(token -> token.type() == Token.Type.WORD)) {
            return Optional.empty();
        }
        int[] numbers = index.numbers(wanted);
        return index.similar(numbers, threshold, CANDIDATES).stream()
                .map(similar -> adapted(similar, wanted, numbers))
                .filter(match -> match.score() >= threshold)
                .max(Comparator.comparingDouble(Match::score));
    }

    private static Match adapted(MemoryIndex.Similar similar, List<Token> wanted, int[] numbers) {
        MemoryIndex.Entry entry = similar.entry();
        int[] matches = EditScript.matches(numbers, entry.tokens());
        Adaptation adaptation = Adaptation.of(wanted, Tokens.of(entry.source()), matches, entry.target());
        double score =
                Math.min(BEST_FUZZY, similar.similarity()) - CARRIED * adaptation.carried() - OPEN * adaptation.open();
        return new Match(adaptation.text(), Origin.FUZZY, Math.max(0, score), entry.source());
    }
}

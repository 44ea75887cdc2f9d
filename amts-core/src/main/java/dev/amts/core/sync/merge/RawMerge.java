package dev.amts.core.sync.merge;

import dev.amts.core.sync.diff.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings what nobody translates word for word (code, formulas, labels, tabs) to its new version and keeps what the
 * translators did there: their comments in code, {@code \text{}} in formulas. Line by line; a line that both changed,
 * token by token. What cannot be told so is a conflict between marks as version-control systems set them.
 */
public final class RawMerge {
    /** Begins the translation's side of a conflict. */
    public static final String OURS = "<<<<<<< translation";

    private static final String MIDDLE = "=======";

    /** Ends the new source's side of a conflict. */
    public static final String THEIRS = ">>>>>>> new source";

    private RawMerge() {}

    /** How a merge went. */
    public enum Outcome {
        /** The source did not change: the translation as it is. */
        KEPT,
        /** The translation held the old source, or has the change already: the new source. */
        SOURCE,
        /** Both changed, in different places. */
        MERGED,
        /** Both changed the same place. */
        CONFLICT
    }

    /**
     * What came out. Immutable.
     *
     * @param text the merged text
     * @param outcome how it came about
     */
    public record Result(String text, Outcome outcome) {}

    /** Merges the translation of {@code oldSource} with what became of that. Line ends are the translation's. */
    public static Result merge(String oldSource, String translation, String newSource) {
        if (oldSource.equals(newSource)) {
            return new Result(translation, Outcome.KEPT);
        }
        if (translation.equals(newSource) || sameLines(translation, oldSource)) {
            return new Result(newSource, Outcome.SOURCE);
        }
        String lineEnd = translation.contains("\r\n") ? "\r\n" : "\n";
        List<ThreeWay.Chunk> chunks = ThreeWay.merge(
                lines(oldSource), lines(translation), lines(newSource), line -> line.isBlank() ? 1 : 2 + line.length());
        List<String> out = new ArrayList<>();
        boolean conflict = false;
        for (ThreeWay.Chunk chunk : chunks) {
            List<String> resolved = chunk.conflict() ? byTokens(chunk) : chunk.ours();
            if (resolved.isEmpty() && chunk.conflict()) {
                conflict = true;
                out.add(OURS);
                out.addAll(chunk.ours());
                out.add(MIDDLE);
                out.addAll(chunk.theirs());
                out.add(THEIRS);
            } else {
                out.addAll(resolved);
            }
        }
        return new Result(String.join(lineEnd, out), conflict ? Outcome.CONFLICT : Outcome.MERGED);
    }

    private static boolean sameLines(String one, String other) {
        return stripped(one).equals(stripped(other));
    }

    private static List<String> stripped(String text) {
        return lines(text).stream().map(String::stripTrailing).toList();
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\\r?\\n", -1));
    }

    /** The lines of a conflict merged token by token, or none if that fails too. */
    private static List<String> byTokens(ThreeWay.Chunk chunk) {
        if (chunk.base().isEmpty() || chunk.ours().isEmpty() || chunk.theirs().isEmpty()) {
            return List.of();
        }
        StringBuilder out = new StringBuilder();
        List<ThreeWay.Chunk> parts = ThreeWay.merge(
                tokens(chunk.base()),
                tokens(chunk.ours()),
                tokens(chunk.theirs()),
                token -> token.isBlank() ? 1 : 2 * token.length());
        for (ThreeWay.Chunk part : parts) {
            if (part.conflict()) {
                return List.of();
            }
            part.ours().forEach(out::append);
        }
        return lines(out.toString());
    }

    private static List<String> tokens(List<String> lines) {
        return Tokens.all(String.join("\n", lines));
    }
}

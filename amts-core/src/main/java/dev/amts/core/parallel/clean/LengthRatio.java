package dev.amts.core.parallel.clean;

import dev.amts.api.text.CodedText;
import dev.amts.core.parallel.DropReason;
import dev.amts.core.text.InlineCodeShapes;
import dev.amts.core.text.LineJoiner;

/**
 * Leaves out pairs of which one side says far more than the other. Immutable.
 *
 * <p>A letter weighs 1, a Chinese or Japanese character 3 (an English text of 300 characters has about 100 in Chinese);
 * inline codes weigh nothing. A side may weigh {@code maximum} times the other and {@code slack} more: short texts vary
 * widely.
 *
 * @param maximum at least 1
 * @param slack 0 or more
 */
public record LengthRatio(double maximum, int slack) implements CleanUpRule {
    /** Wide enough for each good translation: what it rejects is an error in the source or the alignment. */
    public static final LengthRatio DEFAULT = new LengthRatio(3, 30);

    public LengthRatio {
        if (!(maximum >= 1) || slack < 0) {
            throw new IllegalArgumentException("not a length ratio: " + maximum + ", slack " + slack);
        }
    }

    @Override
    public DropReason reason() {
        return DropReason.LENGTH_RATIO;
    }

    @Override
    public boolean rejects(CandidatePair candidate) {
        long source = weight(candidate.pair().source());
        long target = weight(candidate.pair().target());
        return Math.max(source, target) > maximum * Math.min(source, target) + slack;
    }

    private static long weight(String text) {
        CodedText coded = InlineCodeShapes.find(text);
        return coded.translatableText()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToLong(c -> LineJoiner.isWide(c) ? 3 : 1)
                .sum();
    }
}

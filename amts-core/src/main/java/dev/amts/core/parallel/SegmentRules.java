package dev.amts.core.parallel;

import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.parallel.internal.SegmentRepair;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a service takes as a segment of parallel data. Immutable and thread-safe.
 *
 * <p>The rules are those of Amazon Translate (Developer Guide, "Parallel data input files"): a segment holds something, is one
 * line, begins with none of {@code + - = @}, and has at most 1,000 bytes of UTF-8. AMTS adds that it has no control
 * characters and no half surrogate pairs, so that each file format gives back what was written.
 *
 * <pre>{@code
 * SegmentRules rules = SegmentRules.amazon();
 * rules.fit(new SegmentPair("- one\ntwo", "eins zwei"));    // Fit "one two", repairs JOINED_LINES, REMOVED_LIST_MARK
 * rules.fit(new SegmentPair("=SUM(A1)", "…"));              // Misfit FORBIDDEN_START
 * }</pre>
 */
public final class SegmentRules {
    /** The most bytes of UTF-8 that Amazon Translate takes in one segment of parallel data. */
    public static final int AMAZON_BYTES = 1000;

    private static final SegmentRules AMAZON = new SegmentRules(AMAZON_BYTES);

    private final int maximumBytes;

    private SegmentRules(int maximumBytes) {
        this.maximumBytes = maximumBytes;
    }

    /** The rules of Amazon Translate. */
    public static SegmentRules amazon() {
        return AMAZON;
    }

    /** Amazon's rules but for the length: as a translation memory, which takes a paragraph of any length, wants it. */
    public static SegmentRules ofAnyLength() {
        return new SegmentRules(Integer.MAX_VALUE);
    }

    /**
     * The same rules with another limit.
     *
     * @param bytes of UTF-8 a segment, at least 1
     */
    public SegmentRules withMaximumBytes(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a segment of at most " + bytes + " bytes holds nothing");
        }
        return new SegmentRules(bytes);
    }

    /** The most bytes of UTF-8 a segment. */
    public int maximumBytes() {
        return maximumBytes;
    }

    /** A pair that was made to fit, or the reason why it cannot be. */
    public sealed interface Outcome permits Fit, Misfit {}

    /**
     * A pair that keeps all rules.
     *
     * @param pair the pair, perhaps repaired
     * @param repairs what was changed; empty if the pair is as it was
     */
    public record Fit(SegmentPair pair, Set<Repair> repairs) implements Outcome {
        public Fit {
            Objects.requireNonNull(pair);
            repairs = Set.copyOf(repairs);
        }
    }

    /**
     * A pair that breaks a rule and cannot be repaired without a change of meaning.
     *
     * @param reason the rule
     */
    public record Misfit(DropReason reason) implements Outcome {
        public Misfit {
            Objects.requireNonNull(reason);
        }
    }

    /** Makes a pair fit where that leaves its meaning as it is. White space at the ends of a side is always removed. */
    public Outcome fit(SegmentPair pair) {
        Set<Repair> repairs = EnumSet.noneOf(Repair.class);
        SegmentPair repaired = new SegmentPair(repair(pair.source(), repairs), repair(pair.target(), repairs));
        Optional<DropReason> broken = check(repaired);
        return broken.isPresent() ? new Misfit(broken.get()) : new Fit(repaired, repairs);
    }

    /** The rule that a pair breaks as it is, if any. */
    public Optional<DropReason> check(SegmentPair pair) {
        return check(pair.source()).or(() -> check(pair.target()));
    }

    private Optional<DropReason> check(String text) {
        if (text.isBlank()) {
            return Optional.of(DropReason.EMPTY);
        }
        if (SegmentRepair.hasLineBreak(text)) {
            return Optional.of(DropReason.LINE_BREAK);
        }
        if (SegmentRepair.hasInvalidCharacter(text)) {
            return Optional.of(DropReason.INVALID_CHARACTER);
        }
        if (SegmentRepair.hasForbiddenStart(text)) {
            return Optional.of(DropReason.FORBIDDEN_START);
        }
        return isTooLong(text) ? Optional.of(DropReason.TOO_LONG) : Optional.empty();
    }

    private boolean isTooLong(String text) {
        // A UTF-16 unit has one to three bytes: most texts need not be encoded to be judged.
        return text.length() > maximumBytes
                || (text.length() > maximumBytes / 3 && text.getBytes(StandardCharsets.UTF_8).length > maximumBytes);
    }

    private static String repair(String text, Set<Repair> repairs) {
        String joined = SegmentRepair.joinLines(text);
        if (!joined.equals(text)) {
            repairs.add(Repair.JOINED_LINES);
        }
        String clean = SegmentRepair.withoutControls(joined);
        if (!clean.equals(joined)) {
            repairs.add(Repair.REMOVED_CONTROLS);
        }
        String stripped = clean.strip();
        String unmarked = SegmentRepair.withoutListMark(stripped);
        if (!unmarked.equals(stripped)) {
            repairs.add(Repair.REMOVED_LIST_MARK);
        }
        String signed = SegmentRepair.withMinusSign(unmarked);
        if (!signed.equals(unmarked)) {
            repairs.add(Repair.MINUS_SIGN);
        }
        return signed;
    }
}

package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;
import java.util.Arrays;

/**
 * Counts the n-grams of a hypothesis that its references have, each as often as the reference that has it most often
 * (clipped counts: Papineni et al. 2002, section 2.1). For one thread at a time.
 *
 * <p>What makes it fast: An n-gram is the pair of the two (n−1)-grams in it, each known by a small number, so no text is
 * touched after order 1. Only n-grams whose two parts both occur in a reference are looked up. The hash table needs no
 * clearing, because every order of every segment numbers its n-grams from a higher base and takes smaller numbers for
 * empty slots.
 */
final class NgramMatcher {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST_TABLE = 64;
    /** At most so many slots per n-gram, and more than half as many. */
    private static final int SPARSENESS = 4;

    private long[] keys = new long[SMALLEST_TABLE];
    /** Per slot of a word its second number. */
    private long[] tails = new long[SMALLEST_TABLE];
    /** Per slot the base plus the number of its n-gram; what is below the current base is an empty slot. */
    private int[] stamps = new int[SMALLEST_TABLE];

    private int base;
    private int used;
    private int mask;
    private int shift;

    /** By number of the n-gram, from 1 on; number 0 is that of all n-grams that no reference has. */
    private int[] counts = new int[128];
    /** By number: how often the current reference has it so far, and which reference that was said of. */
    private int[] countsHere = new int[128];

    private int[] countedFor = new int[128];
    /** By number of the word: the reference and its first index among that text's words. */
    private int[] firstReference = new int[128];

    private int[] firstPosition = new int[128];

    private int[][] references = {new int[128]};
    private int[] hypothesis = new int[128];
    private int[] candidates = new int[128];
    private TokenList[] texts = new TokenList[0];

    /**
     * Adds the matches of each order.
     *
     * @param matches gets the matches of order n at {@code offset + (n - 1) * stride}
     */
    void addMatches(TokenList hyp, TokenList[] refs, int count, int orders, long[] matches, int offset, int stride) {
        if (orders == 0) {
            return;
        }
        texts = refs;
        int words = prepare(hyp, refs, count);
        begin(words);
        for (int r = 0; r < count; r++) {
            numberWords(refs[r], r);
        }
        matches[offset] += matchWords(hyp);
        int found = firstCandidates(hyp.size);
        for (int n = 2; n <= orders && found > 0; n++) {
            begin(words);
            for (int r = 0; r < count; r++) {
                numberPairs(references[r], refs[r].size - n + 1, r);
            }
            matches[offset + (n - 1) * stride] += matchPairs(found);
            found = nextCandidates(found);
        }
    }

    private int prepare(TokenList hyp, TokenList[] refs, int count) {
        if (references.length < count) {
            int known = references.length;
            references = Arrays.copyOf(references, count);
            Arrays.setAll(references, r -> r < known ? references[r] : new int[128]);
        }
        int words = 0;
        for (int r = 0; r < count; r++) {
            words += refs[r].size;
            if (references[r].length < refs[r].size) {
                references[r] = new int[2 * refs[r].size];
            }
        }
        if (hypothesis.length < hyp.size + 1) {
            hypothesis = new int[2 * hyp.size];
            candidates = new int[2 * hyp.size];
        }
        if (counts.length < words + 1) {
            counts = new int[2 * words];
            countsHere = new int[2 * words];
            countedFor = new int[2 * words];
            firstReference = new int[2 * words];
            firstPosition = new int[2 * words];
        }
        return words;
    }

    /** Empties the table and makes it large enough for so many n-grams. */
    private void begin(int ngrams) {
        int slots = Math.max(SMALLEST_TABLE, Integer.highestOneBit(ngrams) * SPARSENESS);
        if (keys.length < slots) {
            keys = new long[slots];
            tails = new long[slots];
            stamps = new int[slots];
            base = 0;
        }
        base += used + 1;
        if (base > Integer.MAX_VALUE - ngrams - 2) {
            Arrays.fill(stamps, 0);
            base = 1;
        }
        mask = slots - 1;
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots);
        used = 0;
        counts[0] = 0;
    }

    private void numberWords(TokenList text, int reference) {
        int[] numbers = references[reference];
        for (int i = 0; i < text.size; i++) {
            int known = used;
            int word = text.first + i;
            int slot = wordSlot(text, word);
            tails[slot] = text.numbers[2 * word + 1];
            int number = enter(text.numbers[2 * word], slot);
            numbers[i] = number;
            if (used != known) {
                firstReference[number] = reference;
                firstPosition[number] = word;
            }
            count(number, used != known, reference);
        }
    }

    private void numberPairs(int[] numbers, int pairs, int reference) {
        for (int i = 0; i < pairs; i++) {
            long pair = ((long) numbers[i] << 32) | numbers[i + 1];
            int known = used;
            int number = enter(pair, slot(pair));
            numbers[i] = number;
            count(number, used != known, reference);
        }
    }

    private int enter(long key, int slot) {
        boolean isNew = stamps[slot] < base;
        used += isNew ? 1 : 0;
        int number = isNew ? used : stamps[slot] - base;
        keys[slot] = key;
        stamps[slot] = base + number;
        return number;
    }

    private void count(int number, boolean isNew, int reference) {
        if (reference == 0) {
            counts[number] = isNew ? 1 : counts[number] + 1;
            countedFor[number] = 0;
            return;
        }
        if (isNew) {
            counts[number] = 0;
        }
        if (isNew || countedFor[number] != reference) {
            countsHere[number] = 0;
            countedFor[number] = reference;
        }
        counts[number] = Math.max(counts[number], ++countsHere[number]);
    }

    private int matchWords(TokenList text) {
        int matched = 0;
        for (int i = 0; i < text.size; i++) {
            int slot = wordSlot(text, text.first + i);
            int number = Math.max(0, stamps[slot] - base);
            hypothesis[i] = number;
            matched += take(number);
        }
        return matched;
    }

    /** The candidates are the positions whose n-gram and whose successor's n-gram both occur in a reference. */
    private int matchPairs(int found) {
        int matched = 0;
        for (int c = 0; c < found; c++) {
            int i = candidates[c];
            long pair = ((long) hypothesis[i] << 32) | hypothesis[i + 1];
            int number = Math.max(0, stamps[slot(pair)] - base);
            hypothesis[i] = number;
            matched += take(number);
        }
        return matched;
    }

    private int take(int number) {
        int left = counts[number];
        counts[number] = left - 1;
        return left > 0 ? 1 : 0;
    }

    /** 1 for a number of an n-gram that a reference has, otherwise 0; in arithmetic, as no branch predictor can guess it. */
    private static int isFound(int number) {
        return -number >>> 31;
    }

    private int firstCandidates(int words) {
        int found = 0;
        for (int i = 0; i + 1 < words; i++) {
            candidates[found] = i;
            found += isFound(hypothesis[i]) & isFound(hypothesis[i + 1]);
        }
        return found;
    }

    private int nextCandidates(int found) {
        int next = 0;
        for (int c = 0; c + 1 < found; c++) {
            int i = candidates[c];
            int adjacent = candidates[c + 1] == i + 1 ? 1 : 0;
            candidates[next] = i;
            next += adjacent & isFound(hypothesis[i]) & isFound(hypothesis[i + 1]);
        }
        return next;
    }

    /**
     * The slot of a key, or the empty one that it would go into. Whether the slot is the key's or empty is left to the
     * caller: here only a collision, which is rare, makes the branch that is not foreseen.
     */
    @SuppressWarnings("ShortCircuitBoolean")
    private int slot(long key) {
        int slot = (int) ((key * GOLDEN_RATIO) >>> shift);
        while (keys[slot] != key & stamps[slot] >= base) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int wordSlot(TokenList text, int word) {
        long key = text.numbers[2 * word];
        long tail = text.numbers[2 * word + 1];
        int slot = (int) (((key ^ Long.rotateLeft(tail, 27)) * GOLDEN_RATIO) >>> shift);
        while (stamps[slot] >= base && !isSameWord(slot, key, tail, text, word)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isSameWord(int slot, long key, long tail, TokenList text, int word) {
        if (keys[slot] != key || tails[slot] != tail) {
            return false;
        }
        int number = stamps[slot] - base;
        return !TokenList.isHashed(tail) || text.same(word, texts[firstReference[number]], firstPosition[number]);
    }
}

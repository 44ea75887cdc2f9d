package dev.amts.bleu.internal.count;

import dev.amts.bleu.internal.scan.TokenList;

/**
 * Where the words of one text are first, for another text's words to be looked up. For one thread at a time.
 *
 * <p>Whether a word is there no branch predictor can guess, so that is left to arithmetic; the branches are foreseen but
 * for collisions and words that are longer than their two numbers.
 */
final class WordTable {
    private final Slots slots = new Slots();
    private long[] keys = new long[0];
    private long[] tails = new long[0];
    private TokenList text = new TokenList();

    /**
     * Replaces the text.
     *
     * @param places gets each word's first place, from index {@link Places#FIRST} on
     * @param counts gets how often the word that is first at a place stands in the text
     */
    void set(TokenList words, int[] places, int[] counts) {
        text = words;
        slots.clear(words.size, Places.FIRST + words.size);
        if (keys.length < slots.stamps.length) {
            keys = new long[slots.stamps.length];
            tails = new long[slots.stamps.length];
        }
        int[] stamps = slots.stamps;
        int base = slots.base;
        for (int i = 0; i < words.size; i++) {
            long key = words.keys[i];
            long tail = words.tails[i];
            int slot = slot(words, i, key, tail);
            int here = i + Places.FIRST;
            int known = stamps[slot] - base;
            // All ones if the slot is empty.
            int isNew = known >> 31;
            int place = known ^ ((known ^ here) & isNew);
            keys[slot] = key;
            tails[slot] = tail;
            stamps[slot] = base + place;
            places[here] = place;
            counts[here] = 0;
            counts[place]++;
        }
    }

    /** Looks another text's words up: their first places, or {@link Places#ABSENT}. */
    void find(TokenList words, int[] places) {
        int[] stamps = slots.stamps;
        int base = slots.base;
        for (int i = 0; i < words.size; i++) {
            int slot = slot(words, i, words.keys[i], words.tails[i]);
            places[i] = Math.max(stamps[slot] - base, Places.ABSENT);
        }
    }

    /** The slot of a word, or the empty one that it would go into. */
    private int slot(TokenList words, int word, long key, long tail) {
        int slot = slots.first(key ^ Long.rotateLeft(tail, 27));
        if (TokenList.isHashed(tail)) {
            while (slots.isTaken(slot) && !isSame(slot, words, word)) {
                slot = slots.next(slot);
            }
            return slot;
        }
        while (slots.isTakenByOther(slot, (keys[slot] ^ key) | (tails[slot] ^ tail))) {
            slot = slots.next(slot);
        }
        return slot;
    }

    private boolean isSame(int slot, TokenList words, int word) {
        return keys[slot] == words.keys[word]
                && tails[slot] == words.tails[word]
                && words.same(word, text, slots.place(slot) - Places.FIRST);
    }
}

package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.TextPair;
import dev.amts.core.align.internal.text.TextSet;
import dev.amts.core.align.internal.text.Vocabulary;

/** Which side's units are explained by those of the other. */
public enum Direction {
    /** Target units are generated, source units are the condition. */
    TARGET_GIVEN_SOURCE {
        @Override
        IntLists conditions(TextPair pair) {
            return pair.sourceConditions;
        }

        @Override
        IntLists generated(TextPair pair) {
            return pair.targetGenerated;
        }

        @Override
        int[] generatedBefore(TextPair pair) {
            return pair.targetGeneratedBefore;
        }

        @Override
        public Vocabulary conditions(TextSet set) {
            return set.sourceConditions;
        }

        @Override
        public Vocabulary generated(TextSet set) {
            return set.targetGenerated;
        }

        @Override
        int condition(WeightedBeads beads, int k) {
            return beads.source(k);
        }

        @Override
        int conditionSize(WeightedBeads beads, int k) {
            return beads.sourceSize(k);
        }

        @Override
        int generated(WeightedBeads beads, int k) {
            return beads.target(k);
        }

        @Override
        int generatedSize(WeightedBeads beads, int k) {
            return beads.targetSize(k);
        }
    },
    /** Source units are generated, target units are the condition. */
    SOURCE_GIVEN_TARGET {
        @Override
        IntLists conditions(TextPair pair) {
            return pair.targetConditions;
        }

        @Override
        IntLists generated(TextPair pair) {
            return pair.sourceGenerated;
        }

        @Override
        int[] generatedBefore(TextPair pair) {
            return pair.sourceGeneratedBefore;
        }

        @Override
        public Vocabulary conditions(TextSet set) {
            return set.targetConditions;
        }

        @Override
        public Vocabulary generated(TextSet set) {
            return set.sourceGenerated;
        }

        @Override
        int condition(WeightedBeads beads, int k) {
            return beads.target(k);
        }

        @Override
        int conditionSize(WeightedBeads beads, int k) {
            return beads.targetSize(k);
        }

        @Override
        int generated(WeightedBeads beads, int k) {
            return beads.source(k);
        }

        @Override
        int generatedSize(WeightedBeads beads, int k) {
            return beads.sourceSize(k);
        }
    };

    /** The conditioning units of a document's sentences. */
    abstract IntLists conditions(TextPair pair);

    /** The generated units of a document's sentences. */
    abstract IntLists generated(TextPair pair);

    /** For each generated unit, the nearest earlier sentence that has it too, or −1. */
    abstract int[] generatedBefore(TextPair pair);

    /** The conditioning units of the set. */
    public abstract Vocabulary conditions(TextSet set);

    /** The generated units of the set. */
    public abstract Vocabulary generated(TextSet set);

    /** A bead's first sentence on the conditioning side. */
    abstract int condition(WeightedBeads beads, int k);

    abstract int conditionSize(WeightedBeads beads, int k);

    /** A bead's first sentence on the generated side. */
    abstract int generated(WeightedBeads beads, int k);

    abstract int generatedSize(WeightedBeads beads, int k);
}

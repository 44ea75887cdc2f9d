package dev.amts.core.align.internal.lexicon;

import dev.amts.core.align.internal.search.WeightedBeads;
import dev.amts.core.align.internal.text.IntLists;
import dev.amts.core.align.internal.text.SideUnits;
import dev.amts.core.align.internal.text.TextPair;
import dev.amts.core.align.internal.text.TextSet;
import dev.amts.core.align.internal.text.Vocabulary;

/** Which side's units are explained by those of the other. */
public enum Direction {
    /** Target units are generated, source units are the condition. */
    TARGET_GIVEN_SOURCE {
        @Override
        public SideUnits given(TextPair pair) {
            return pair.sourceUnits;
        }

        @Override
        public SideUnits made(TextPair pair) {
            return pair.targetUnits;
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
        public int condition(WeightedBeads beads, int k) {
            return beads.source(k);
        }

        @Override
        public int conditionSize(WeightedBeads beads, int k) {
            return beads.sourceSize(k);
        }

        @Override
        public int generated(WeightedBeads beads, int k) {
            return beads.target(k);
        }

        @Override
        public int generatedSize(WeightedBeads beads, int k) {
            return beads.targetSize(k);
        }
    },
    /** Source units are generated, target units are the condition. */
    SOURCE_GIVEN_TARGET {
        @Override
        public SideUnits given(TextPair pair) {
            return pair.targetUnits;
        }

        @Override
        public SideUnits made(TextPair pair) {
            return pair.sourceUnits;
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
        public int condition(WeightedBeads beads, int k) {
            return beads.target(k);
        }

        @Override
        public int conditionSize(WeightedBeads beads, int k) {
            return beads.targetSize(k);
        }

        @Override
        public int generated(WeightedBeads beads, int k) {
            return beads.source(k);
        }

        @Override
        public int generatedSize(WeightedBeads beads, int k) {
            return beads.sourceSize(k);
        }
    };

    /** The side whose units are the condition. */
    public abstract SideUnits given(TextPair pair);

    /** The side whose units are generated. */
    public abstract SideUnits made(TextPair pair);

    /** The conditioning units of a document's sentences. */
    final IntLists conditions(TextPair pair) {
        return given(pair).conditions;
    }

    /** The generated units of a document's sentences. */
    final IntLists generated(TextPair pair) {
        return made(pair).generated;
    }

    /** For each generated unit, the nearest earlier sentence that has it too, or −1. */
    final int[] generatedBefore(TextPair pair) {
        return made(pair).generatedBefore;
    }

    /** The conditioning units of the set. */
    public abstract Vocabulary conditions(TextSet set);

    /** The generated units of the set. */
    public abstract Vocabulary generated(TextSet set);

    /** A bead's first sentence on the conditioning side. */
    public abstract int condition(WeightedBeads beads, int k);

    public abstract int conditionSize(WeightedBeads beads, int k);

    /** A bead's first sentence on the generated side. */
    public abstract int generated(WeightedBeads beads, int k);

    public abstract int generatedSize(WeightedBeads beads, int k);
}

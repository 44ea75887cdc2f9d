package dev.amts.core.align.internal.feature;

import dev.amts.core.align.internal.text.Windows;

/** What a length is counted in. */
public enum Measure {
    CHARACTERS {
        @Override
        double[][] logs(Windows windows) {
            return windows.logCharacters;
        }

        @Override
        double[][] inverses(Windows windows) {
            return windows.inverseCharacters;
        }
    },
    CLAUSES {
        @Override
        double[][] logs(Windows windows) {
            return windows.logClauses;
        }

        @Override
        double[][] inverses(Windows windows) {
            return windows.inverseClauses;
        }
    };

    /** The logarithms of the lengths of windows: by their size and first sentence. */
    abstract double[][] logs(Windows windows);

    /** One over the lengths of windows: by their size and first sentence. */
    abstract double[][] inverses(Windows windows);
}

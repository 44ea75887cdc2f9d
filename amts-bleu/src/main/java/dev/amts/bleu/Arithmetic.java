package dev.amts.bleu;

/**
 * The numbers that a score is computed in. sacreBLEU scores a corpus in double precision, but resamples of it as NumPy
 * arrays, whose element type shows in the last digits of p-values and confidence intervals.
 */
public enum Arithmetic {
    /** Double precision, as for every score that is reported. */
    DOUBLE {
        @Override
        double round(double value) {
            return value;
        }
    },

    /** Single precision at every step, as for bootstrap resamples. */
    SINGLE {
        @Override
        double round(double value) {
            // Double precision holds more than twice the bits, so rounding its result is rounding the exact one.
            return (float) value;
        }
    },

    /** Double precision on counts that stay whole, as for approximate randomization. */
    WHOLE_COUNTS {
        @Override
        double round(double value) {
            return value;
        }

        @Override
        double count(double value) {
            return Math.floor(value);
        }
    };

    /** The result of one operation. */
    abstract double round(double value);

    /** A count that is changed in place. */
    double count(double value) {
        return round(value);
    }
}

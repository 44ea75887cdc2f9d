package dev.amts.bleu;

import dev.amts.bleu.corpus.ScoringException;
import dev.amts.bleu.print.Decimals;

/**
 * What BLEU does about n-gram orders without a match (Chen and Cherry 2014). Immutable.
 *
 * @param value the floor or k; 0 where the method has none
 */
public record Smoothing(Method method, double value) {
    /** The methods, named as sacreBLEU names them. */
    public enum Method {
        /** Nothing: the score is 0. */
        NONE("none"),
        /** Takes a small number of matches instead of 0. */
        FLOOR("floor"),
        /** Adds k to matches and totals of order 2 and above. */
        ADD_K("add-k"),
        /** Halves the precision for each order without a match, as mteval-v13a does. */
        EXPONENTIAL("exp");

        private final String text;

        Method(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final double DEFAULT_FLOOR = 0.1;
    private static final double DEFAULT_K = 1;

    /** Checks the value. */
    public Smoothing {
        if (!Double.isFinite(value) || value < 0) {
            throw new ScoringException("A smoothing value of " + value + " makes no sense: give a number above 0.");
        }
    }

    /** No smoothing. */
    public static Smoothing none() {
        return new Smoothing(Method.NONE, 0);
    }

    /** At least this many matches; sacreBLEU's default is 0.1. */
    public static Smoothing floor(double matches) {
        return new Smoothing(Method.FLOOR, matches);
    }

    /** This many more matches and n-grams from order 2 on; sacreBLEU's default is 1. */
    public static Smoothing addK(double k) {
        return new Smoothing(Method.ADD_K, k);
    }

    /** mteval-v13a's, the standard. */
    public static Smoothing exponential() {
        return new Smoothing(Method.EXPONENTIAL, 0);
    }

    /**
     * The method of that name on sacreBLEU's command line, with its default value.
     *
     * @throws ScoringException if there is none
     */
    public static Smoothing named(String name) {
        return switch (name) {
            case "none" -> none();
            case "floor" -> floor(DEFAULT_FLOOR);
            case "add-k" -> addK(DEFAULT_K);
            case "exp" -> exponential();
            default ->
                throw new ScoringException(
                        "There is no smoothing method '" + name + "'. Choose one of: none, floor, add-k, exp.");
        };
    }

    /** For example {@code exp} or {@code floor[0.10]}. */
    public String signature() {
        boolean hasValue = method == Method.FLOOR || method == Method.ADD_K;
        return hasValue ? method + "[" + Decimals.fixed(value, 2) + "]" : method.toString();
    }
}

package dev.amts.bleu.print;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Numbers in print as Python prints them. {@link String#format} rounds half up and {@link Double#toString} is not
 * always the shortest before JDK 19; both would show in published scores. The same in every locale. Thread-safe.
 *
 * <pre>{@code
 * Decimals.fixed(62.5, 0);         // 62
 * Decimals.shortest(0.00001);      // 1e-05
 * }</pre>
 */
public final class Decimals {
    private Decimals() {}

    /** {@code f"{value:.{decimals}f}"}: the exact binary value, rounded half to even. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        String text =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        boolean lostItsSign = Double.doubleToRawLongBits(value) < 0 && !text.startsWith("-");
        return lostItsSign ? "-" + text : text;
    }

    /** {@code repr(value)}: the shortest decimal that reads back as the same double. */
    public static String shortest(double value) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        if (value == 0) {
            return Double.doubleToRawLongBits(value) < 0 ? "-0.0" : "0.0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= 17; digits++) {
            shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        return written(shortest.stripTrailingZeros());
    }

    private static String written(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = value.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = value.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        String sign = value.signum() < 0 ? "-" : "";
        return String.format(Locale.ROOT, "%s%se%s%02d", sign, mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    private static String special(double value) {
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
}

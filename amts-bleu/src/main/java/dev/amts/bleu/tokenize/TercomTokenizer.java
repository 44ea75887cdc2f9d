package dev.amts.bleu.tokenize;

import dev.amts.bleu.internal.text.LowerCase;
import dev.amts.bleu.internal.text.WhiteSpace;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * TER's tokenizer: Tercom's {@code Normalizer} as sacreBLEU 2.6 renders it (Snover et al. 2006). Immutable and
 * thread-safe.
 *
 * <p>sacreBLEU runs it once over a hypothesis and twice over a reference; {@link dev.amts.bleu.Ter} does the same, and
 * {@code 1.2-.3} shows the difference.
 */
public final class TercomTokenizer implements Tokenizer {
    private static final Pattern PUNCTUATION = Pattern.compile("[.,?:;!\"()]");
    private static final Pattern ASIAN_PUNCTUATION =
            Pattern.compile("[\\u3001\\u3002\\u3008-\\u3011\\u3014-\\u301f\\uff61-\\uff65\\u30fb]");
    private static final Pattern FULL_WIDTH_PUNCTUATION =
            Pattern.compile("[\\uff0e\\uff0c\\uff1f\\uff1a\\uff1b\\uff01\\uff02\\uff08\\uff09]");
    private static final Pattern IDEOGRAPH = Pattern.compile("[\\u4e00-\\u9fff\\u3400-\\u4dbf]");
    private static final Pattern STROKE_OR_RADICAL = Pattern.compile("[\\u31c0-\\u31ef\\u2e80-\\u2eff]");
    private static final Pattern COMPATIBILITY = Pattern.compile("[\\u3300-\\u33ff\\uf900-\\ufaff\\ufe30-\\ufe4f]");
    /** Meant for enclosed letters; the upper end is sacreBLEU's. */
    private static final Pattern ENCLOSED = Pattern.compile("[\\u3200-\\u3f22]");

    /** What the tokenizer does beyond splitting at white space. */
    public enum Option {
        /** Separates punctuation and resolves entities ({@code norm:yes}). */
        NORMALIZE,
        /** Removes punctuation ({@code punct:no}). */
        REMOVE_PUNCTUATION,
        /** Applies the other two to East Asian text as well ({@code asian:yes}). */
        ASIAN,
        /** Keeps the case of letters, which are otherwise made lower case ({@code case:mixed}). */
        CASE_SENSITIVE
    }

    private final Set<Option> options;

    private TercomTokenizer(Set<Option> options) {
        this.options = Set.copyOf(options);
    }

    /** A tokenizer with these options. */
    public static TercomTokenizer with(Set<Option> options) {
        return new TercomTokenizer(options);
    }

    @Override
    public String signature() {
        return "tercom";
    }

    @Override
    public String tokenize(String text) {
        return String.join(" ", words(text));
    }

    /** The words of a text. */
    public List<String> words(String text) {
        String line = options.contains(Option.CASE_SENSITIVE) ? text : LowerCase.of(text);
        if (options.contains(Option.NORMALIZE)) {
            line = normalize(line);
            line = options.contains(Option.ASIAN) ? separateAsian(line) : line;
        }
        if (options.contains(Option.REMOVE_PUNCTUATION)) {
            line = remove(PUNCTUATION, line);
            line = options.contains(Option.ASIAN) ? withoutAsianPunctuation(line) : line;
        }
        return WhiteSpace.split(line);
    }

    private static String normalize(String text) {
        String line = text.replace("\n-", "")
                .replace('\n', ' ')
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        String isolated = PunctuationRules.isolateSymbols(" " + line + " ");
        return PunctuationRules.isolateStops(isolated.replace("'s ", " 's "));
    }

    /**
     * Tercom also separates runs of kana, but sacreBLEU's patterns for that are anchored at the start of a line that
     * always starts with a space by now, so they match nothing.
     */
    private static String separateAsian(String text) {
        String line = isolate(IDEOGRAPH, text);
        line = isolate(STROKE_OR_RADICAL, line);
        line = isolate(COMPATIBILITY, line);
        line = isolate(ENCLOSED, line);
        return isolate(FULL_WIDTH_PUNCTUATION, isolate(ASIAN_PUNCTUATION, line));
    }

    private static String withoutAsianPunctuation(String text) {
        return remove(FULL_WIDTH_PUNCTUATION, remove(ASIAN_PUNCTUATION, text));
    }

    private static String isolate(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(" $0 ");
    }

    private static String remove(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll("");
    }
}

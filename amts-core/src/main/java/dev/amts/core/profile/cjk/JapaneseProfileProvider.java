package dev.amts.core.profile.cjk;

import dev.amts.api.Language;
import dev.amts.core.profile.PatternRule;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.FirstMention;
import dev.amts.core.profile.terms.TermEnforcement;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Japanese by the usual rules for technical translations (those of the Japan Translation Federation's style guide): no
 * space beside Latin text, full-width punctuation, katakana full-width and Latin letters and digits ASCII. Stateless and
 * thread-safe.
 */
public final class JapaneseProfileProvider extends RuleProfileProvider {
    private static final Pattern HALF_KATAKANA = Pattern.compile("[\\uFF66-\\uFF9F]+");
    private static final Pattern WIDE_LATIN = Pattern.compile("[\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]+");

    @Override
    public String name() {
        return "ja";
    }

    @Override
    public String description() {
        return "Japanese: no spaces beside Latin text, full-width punctuation and katakana, corner brackets";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("ja");
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        Language language = Language.of("ja");
        return List.of(
                new TermEnforcement("ja.terms", options, language),
                new PatternRule(
                        "ja.katakana", "katakana are full-width", HALF_KATAKANA, JapaneseProfileProvider::compose),
                new PatternRule(
                        "ja.latin", "Latin letters and digits are ASCII", WIDE_LATIN, JapaneseProfileProvider::compose),
                new WideQuotes("ja.quotes", '「', '」', "“”"),
                new AsciiTuples("ja.shapes", options),
                new WideBrackets("ja.brackets"),
                new WidePunctuation("ja.punctuation", "、。：；？！"),
                new WideSpacing("ja.spacing"),
                new ReferenceSpacing("ja.references"),
                new FirstMention("ja.first-mention", options, language, "（", "）"));
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}

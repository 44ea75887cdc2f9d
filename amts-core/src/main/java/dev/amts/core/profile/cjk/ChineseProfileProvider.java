package dev.amts.core.profile.cjk;

import dev.amts.api.Language;
import dev.amts.core.profile.PatternRule;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.FirstMention;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chinese as the People's Republic writes it, by the guide of the translators of <i>Dive into Deep Learning</i> and GB/T
 * 15834 (use of punctuation marks). Stateless and thread-safe.
 */
public final class ChineseProfileProvider extends RuleProfileProvider {
    private static final Pattern ELLIPSIS = Pattern.compile("(?<=[\\u3400-\\u9FFF])\\.{3,6}(?!\\.)");
    private static final Pattern DASH = Pattern.compile("(?<=[\\u3400-\\u9FFF]) ?-{2,3} ?(?=[\\u3400-\\u9FFF])");
    private static final Pattern POLITE = Pattern.compile("您");

    @Override
    public String name() {
        return "zh";
    }

    @Override
    public String description() {
        return "Chinese, simplified: no spaces beside Latin text, full-width punctuation, ASCII shapes, first mentions";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("zh") && !isTraditional(target);
    }

    /** Whether a language is Chinese in traditional characters. */
    static boolean isTraditional(Language target) {
        String tag = target.tag();
        return target.primary().equals("zh")
                && (tag.contains("Hant") || (!tag.contains("Hans") && tag.matches(".*-(TW|HK|MO)\\b.*")));
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        return List.of(
                new TermEnforcement("zh.terms", options, Language.of("zh")),
                new WideQuotes("zh.quotes", '“', '”', "「」"),
                new AsciiTuples("zh.shapes", options),
                new WideBrackets("zh.brackets"),
                new PatternRule("zh.ellipsis", "an ellipsis is ……", ELLIPSIS, dots -> "……"),
                new PatternRule("zh.dashes", "a dash between words is ——", DASH, dash -> "——"),
                new WidePunctuation("zh.punctuation", "，。：；？！"),
                new WideSpacing("zh.spacing"),
                new ReferenceSpacing("zh.references"),
                new PatternRule("zh.address", "readers are addressed as 你", POLITE, polite -> "你"),
                new FirstMention("zh.first-mention", options, Language.of("zh"), "（", "）"));
    }
}

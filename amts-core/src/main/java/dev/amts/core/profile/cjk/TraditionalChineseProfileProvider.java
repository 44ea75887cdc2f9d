package dev.amts.core.profile.cjk;

import dev.amts.api.Language;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.FirstMention;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;

/**
 * Chinese as Taiwan writes it: corner brackets as quotation marks (Ministry of Education, revised handbook of punctuation
 * marks, 2008). Stateless and thread-safe.
 */
public final class TraditionalChineseProfileProvider extends RuleProfileProvider {
    @Override
    public String name() {
        return "zh-tw";
    }

    @Override
    public String description() {
        return "Chinese, traditional: corner brackets as quotation marks, full-width punctuation, first mentions";
    }

    @Override
    public boolean supports(Language target) {
        return ChineseProfileProvider.isTraditional(target);
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        Language language = Language.of("zh-TW");
        return List.of(
                new TermEnforcement("zh-tw.terms", options, language),
                new WideQuotes("zh-tw.quotes", '「', '」', "“”"),
                new AsciiTuples("zh-tw.shapes", options),
                new WideBrackets("zh-tw.brackets"),
                new WidePunctuation("zh-tw.punctuation", "，。：；？！"),
                new WideSpacing("zh-tw.spacing"),
                new ReferenceSpacing("zh-tw.references"),
                new FirstMention("zh-tw.first-mention", options, language, "（", "）"));
    }
}

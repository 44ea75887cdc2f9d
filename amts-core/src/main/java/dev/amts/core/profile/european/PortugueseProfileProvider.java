package dev.amts.core.profile.european;

import dev.amts.api.Language;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;

/** Portuguese of Brazil and Portugal. Stateless and thread-safe. */
public final class PortugueseProfileProvider extends RuleProfileProvider {
    @Override
    public String name() {
        return "pt";
    }

    @Override
    public String description() {
        return "Portuguese: quotation marks, decimal comma, no space before punctuation";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("pt");
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        return List.of(
                new TermEnforcement("pt.terms", options, Language.of("pt")),
                new QuotationMarks("pt.quotes", options, QuoteStyle.CURLY, QuoteStyle.GUILLEMETS),
                new NumberFormat("pt.numbers", options, ".", 4),
                new PunctuationSpacing("pt.spacing", "", "", ",.;:!?"));
    }
}

package dev.amts.core.profile.european;

import dev.amts.api.Language;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;

/** French of Canada, by the Office québécois de la langue française. Stateless and thread-safe. */
public final class CanadianFrenchProfileProvider extends RuleProfileProvider {
    @Override
    public String name() {
        return "fr-ca";
    }

    @Override
    public String description() {
        return "French of Canada: « », no-break spaces before : and inside quotation marks, decimal comma";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("fr") && target.tag().endsWith("-CA");
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        return List.of(
                new TermEnforcement("fr-ca.terms", options, Language.of("fr-CA")),
                new QuotationMarks("fr-ca.quotes", options, QuoteStyle.GUILLEMETS, QuoteStyle.CURLY),
                new NumberFormat("fr-ca.numbers", options, "\u202F", 5),
                new PunctuationSpacing("fr-ca.spacing", "»", ":", ",.;!?"));
    }
}

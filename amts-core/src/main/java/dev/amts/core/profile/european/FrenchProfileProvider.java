package dev.amts.core.profile.european;

import dev.amts.api.Language;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;

/** French by the Lexique des règles typographiques en usage à l'Imprimerie nationale. Stateless and thread-safe. */
public final class FrenchProfileProvider extends RuleProfileProvider {
    @Override
    public String name() {
        return "fr";
    }

    @Override
    public String description() {
        return "French: « », no-break spaces before ; : ! ? and inside quotation marks, decimal comma";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("fr") && !target.tag().endsWith("-CA");
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        return List.of(
                new TermEnforcement("fr.terms", options, Language.of("fr")),
                new QuotationMarks("fr.quotes", options, QuoteStyle.GUILLEMETS, QuoteStyle.CURLY),
                new NumberFormat("fr.numbers", options, "\u202F", 5),
                new PunctuationSpacing("fr.spacing", ";!?»", ":", ",."));
    }
}

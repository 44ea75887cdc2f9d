package dev.amts.core.profile.european;

import dev.amts.api.Language;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;

/** Spanish by the Real Academia's orthography (2010). Stateless and thread-safe. */
public final class SpanishProfileProvider extends RuleProfileProvider {
    @Override
    public String name() {
        return "es";
    }

    @Override
    public String description() {
        return "Spanish: ¿ ¡, quotation marks, decimal sign, no space before punctuation";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("es");
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        return List.of(
                new TermEnforcement("es.terms", options, Language.of("es")),
                new InvertedMarks("es.inverted-marks"),
                new QuotationMarks("es.quotes", options, QuoteStyle.CURLY, QuoteStyle.GUILLEMETS),
                new NumberFormat("es.numbers", options, "\u202F", 5),
                new PunctuationSpacing("es.spacing", "", "", ",.;:!?"));
    }
}

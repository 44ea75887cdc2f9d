package dev.amts.core.profile.european;

import dev.amts.api.Language;
import dev.amts.core.profile.PatternRule;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;
import java.util.regex.Pattern;

/** German by the Duden. Stateless and thread-safe. */
public final class GermanProfileProvider extends RuleProfileProvider {
    private static final Pattern DASH = Pattern.compile("(?<=[\\p{L})“”«»]) -{1,3} (?=[\\p{L}(„“«»])");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\p{L}.])(?:z\\.B\\.|d\\.h\\.|u\\.a\\.|z\\.T\\.|v\\.a\\.|s\\.o\\.|s\\.u\\.|i\\.A\\.)");

    @Override
    public String name() {
        return "de";
    }

    @Override
    public String description() {
        return "German: „ “, en dashes, spaces in abbreviations, decimal comma";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("de");
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        return List.of(
                new TermEnforcement("de.terms", options, Language.of("de")),
                new QuotationMarks(
                        "de.quotes",
                        options,
                        QuoteStyle.LOW,
                        QuoteStyle.GUILLEMETS,
                        QuoteStyle.INWARD_GUILLEMETS,
                        QuoteStyle.CURLY),
                new PatternRule("de.dashes", "a dash between words is –", DASH, dash -> " – "),
                new PatternRule(
                        "de.abbreviations",
                        "abbreviations of several words have narrow no-break spaces: z.\u202FB.",
                        ABBREVIATION,
                        match -> match.substring(0, 2) + "\u202F" + match.substring(2)),
                new NumberFormat("de.numbers", options, ".", 5),
                new PunctuationSpacing("de.spacing", "", "", ",.;:!?"));
    }
}

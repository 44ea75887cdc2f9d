package dev.amts.core.profile;

import dev.amts.api.Language;
import dev.amts.api.engine.Terminology;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.core.terminology.TerminologyFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A provider of a profile made of rules. Whoever adds a language extends this, names its rules {@code "xx.something"}
 * after the provider's own name {@code xx}, and registers the class. Implementations are stateless and thread-safe.
 */
public abstract class RuleProfileProvider implements LanguageProfileProvider {
    private static final List<Setting> SETTINGS = List.of(
            new Setting(
                    "rules", "a file that switches rules, one \"zh.quotes = off\" a line; default: every rule is on"),
            new Setting("off", "names of rules to switch off, separated by commas"),
            new Setting("terminology", "a file of terms (CSV, TSV, TBX, Markdown) for the rules that need one"),
            new Setting("source-language", "the language translated from, to read the terminology; default: en"));

    /** For subclasses. */
    protected RuleProfileProvider() {}

    /** The language's rules in the order in which they are applied, those that a user switched off included. */
    protected abstract List<ProfileRule> rules(ProfileOptions options);

    @Override
    public List<Setting> settings() {
        return SETTINGS;
    }

    @Override
    public LanguageProfile create(Settings settings) {
        settings.requireKnown(SETTINGS);
        RuleSwitches switches = settings.get("rules")
                .map(file -> RuleSwitches.load(Path.of(file)))
                .orElse(RuleSwitches.DEFAULTS);
        for (String rule : settings.get("off", "").split(",")) {
            if (!rule.isBlank()) {
                switches = switches.with(rule.strip(), "off");
            }
        }
        Language from = Language.of(settings.get("source-language", "en"));
        Terminology terminology = settings.get("terminology")
                .map(file -> TerminologyFile.read(Path.of(file), from, Language.of(name())))
                .orElse(Terminology.NONE);
        return create(new ProfileOptions(switches, terminology, from));
    }

    /**
     * The profile with a book's choices and terms, for callers that have them at hand.
     *
     * @throws dev.amts.api.ConfigurationException if a choice names a rule or style that is not there
     */
    public RuleProfile create(ProfileOptions options) {
        return RuleProfile.of(options.switches().select(name() + ".", rules(options)));
    }
}

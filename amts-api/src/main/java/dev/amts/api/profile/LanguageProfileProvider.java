package dev.amts.api.profile;

import dev.amts.api.Language;
import dev.amts.api.provider.Provider;

/** Makes a {@link LanguageProfile} by name; see {@link Provider} for how it is found. */
public interface LanguageProfileProvider extends Provider<LanguageProfile> {
    /** Whether this profile is meant for translations into a language. */
    boolean supports(Language target);
}

package dev.amts.api.profile;

import java.util.List;

/** The profile of a language that has none. */
enum NoRules implements LanguageProfile {
    NONE;

    @Override
    public List<String> rules() {
        return List.of();
    }

    @Override
    public List<ProfiledText> after(List<ProfiledText> texts) {
        return texts;
    }
}

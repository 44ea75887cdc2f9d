package dev.amts.core.profile.korean;

import dev.amts.api.Language;
import dev.amts.core.profile.ProfileOptions;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleProfileProvider;
import dev.amts.core.profile.terms.FirstMention;
import dev.amts.core.profile.terms.TermEnforcement;
import java.util.List;

/** Korean by the National Institute of Korean Language's orthography. Stateless and thread-safe. */
public final class KoreanProfileProvider extends RuleProfileProvider {
    @Override
    public String name() {
        return "ko";
    }

    @Override
    public String description() {
        return "Korean: particles by the word before them, ASCII punctuation, first mentions";
    }

    @Override
    public boolean supports(Language target) {
        return target.primary().equals("ko");
    }

    @Override
    protected List<ProfileRule> rules(ProfileOptions options) {
        Language korean = Language.of("ko");
        return List.of(
                new TermEnforcement("ko.terms", options, korean),
                new NarrowPunctuation("ko.punctuation"),
                new Particles("ko.particles"),
                new FirstMention("ko.first-mention", options, korean, "(", ")"));
    }
}

package dev.amts.core.profile;

import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Short ways to write profiles and coded texts in tests. */
final class ProfileTexts {
    private static final Pattern CODE = Pattern.compile(
            "(?<reference>:(?:numref|cite):`[^`]*`)|(?<code>`[^`]*`)|(?<math>\\$[^$]*\\$)|(?<mark>[*_])");

    private ProfileTexts() {}

    static LanguageProfile profile(String name, String... settings) {
        Map<String, String> map = new java.util.HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            map.put(settings[i], settings[i + 1]);
        }
        return Providers.discover(LanguageProfileProvider.class).named(name).create(Settings.of(map));
    }

    /** Text in which references, code, formulas and emphasis are codes. */
    static CodedText coded(String text) {
        CodedText.Builder out = CodedText.builder();
        Matcher matcher = CODE.matcher(text);
        int from = 0;
        int id = 0;
        boolean open = false;
        while (matcher.find()) {
            out.text(text, from, matcher.start());
            String data = matcher.group();
            if (matcher.group("mark") != null) {
                out.code("m" + id / 2, open ? Role.CLOSING : Role.OPENING, CodeKind.EMPHASIS, data);
                id++;
                open = !open;
            } else {
                CodeKind kind = matcher.group("reference") != null
                        ? CodeKind.REFERENCE
                        : matcher.group("code") != null ? CodeKind.CODE : CodeKind.MATH;
                out.code("c" + matcher.start(), Role.STANDALONE, kind, data);
            }
            from = matcher.end();
        }
        return out.text(text, from, text.length()).build();
    }

    static String apply(LanguageProfile profile, String source, String target) {
        return profile.after(List.of(ProfiledText.of(coded(source), coded(target))))
                .get(0)
                .target()
                .text();
    }
}

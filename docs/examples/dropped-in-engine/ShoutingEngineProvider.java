package shouting;

import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;

/** An engine that writes everything but inline codes in capitals; put its jar on the class path and it is found. */
public final class ShoutingEngineProvider implements TranslationEngineProvider {
    @Override
    public String name() {
        return "shouting";
    }

    @Override
    public String description() {
        return "writes everything in capitals";
    }

    @Override
    public TranslationEngine create(Settings settings) {
        return request -> request.texts().stream()
                .map(ShoutingEngineProvider::shout)
                .map(Translation::of)
                .toList();
    }

    private static CodedText shout(CodedText text) {
        StringBuilder out = new StringBuilder(text.text());
        for (int i = 0; i < out.length(); i++) {
            if (text.codeAt(i) < 0) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return new CodedText(out.toString(), text.codes());
    }
}

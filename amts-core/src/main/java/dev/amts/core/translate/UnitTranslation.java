package dev.amts.core.translate;

import dev.amts.api.document.TextUnit;
import dev.amts.api.engine.Translation;
import dev.amts.api.profile.ProfiledText;
import dev.amts.core.codes.Safeguard;
import java.util.List;
import java.util.Objects;

/**
 * What became of one text unit. Immutable.
 *
 * @param unit the unit of the source document
 * @param translation what the engine made of it, before the language profile
 * @param safeguard what it took to keep the inline codes whole
 * @param changes what the language profile changed afterwards
 */
public record UnitTranslation(
        TextUnit unit, Translation translation, Safeguard safeguard, List<ProfiledText.Change> changes) {
    public UnitTranslation {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(translation);
        Objects.requireNonNull(safeguard);
        changes = List.copyOf(changes);
    }

    /** Length of the unit's source in characters (code points), codes left out. */
    public int characters() {
        String text = unit.content().translatableText();
        return text.codePointCount(0, text.length());
    }
}

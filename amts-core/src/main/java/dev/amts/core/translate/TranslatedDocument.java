package dev.amts.core.translate;

import dev.amts.api.document.Document;
import dev.amts.api.engine.Translation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A document after translation, with a report of what was done to each unit. Immutable.
 *
 * @param source the document that was translated
 * @param text the translated document, to be written as UTF-8
 * @param units what became of each text unit, in the source's order
 */
public record TranslatedDocument(Document source, String text, List<UnitTranslation> units) {
    public TranslatedDocument {
        Objects.requireNonNull(source);
        Objects.requireNonNull(text);
        units = List.copyOf(units);
    }

    /** How many units have each origin; origins that no unit has are not in it. */
    public Map<Translation.Origin, Long> unitsByOrigin() {
        Map<Translation.Origin, Long> counts = new EnumMap<>(Translation.Origin.class);
        units.forEach(unit -> counts.merge(unit.translation().origin(), 1L, Long::sum));
        return counts;
    }

    /** How many characters of source text, codes left out, have each origin. */
    public Map<Translation.Origin, Long> charactersByOrigin() {
        Map<Translation.Origin, Long> counts = new EnumMap<>(Translation.Origin.class);
        units.forEach(unit -> counts.merge(unit.translation().origin(), (long) unit.characters(), Long::sum));
        return counts;
    }
}

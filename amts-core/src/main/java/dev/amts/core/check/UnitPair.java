package dev.amts.core.check;

import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Text units of a source and those that translate them, mostly one of each. Immutable.
 *
 * @param sources units of the source; empty if the translation has something that the source has not
 * @param targets units of the translation; empty if something was not translated
 */
public record UnitPair(List<TextUnit> sources, List<TextUnit> targets) {
    public UnitPair {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (sources.isEmpty() && targets.isEmpty()) {
            throw new IllegalArgumentException("a pair of nothing and nothing");
        }
    }

    /** Whether there is something on both sides. */
    public boolean isBoth() {
        return !sources.isEmpty() && !targets.isEmpty();
    }

    /** The source's text; of several units with a line feed between them. */
    public CodedText source() {
        return joined(sources);
    }

    /** The translation's text; of several units with a line feed between them. */
    public CodedText target() {
        return joined(targets);
    }

    private static CodedText joined(List<TextUnit> units) {
        if (units.size() == 1) {
            return units.get(0).content();
        }
        List<CodedText> parts = new ArrayList<>();
        for (TextUnit unit : units) {
            if (!parts.isEmpty()) {
                parts.add(CodedText.plain("\n"));
            }
            parts.add(unit.content());
        }
        return CodedText.concat(parts);
    }
}

package dev.amts.core.engine.adaptive;

import dev.amts.api.Language;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.text.CodedText;
import dev.amts.core.text.CodeLocator;
import dev.amts.core.text.SentenceGap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of a text, or all of it, and what the parallel data has of it. Immutable.
 *
 * @param text the sentence
 * @param match a person's translation of it, if there is one
 */
record Piece(CodedText text, Optional<Translation> match) {
    /** A sentence with its exact match, whose codes are told from those of the rest of its text. */
    static Piece of(CodedText text, Knowledge knowledge, CodeLocator locator) {
        return new Piece(
                text,
                text.isBlank()
                        ? Optional.of(Translation.of(text))
                        : knowledge
                                .index()
                                .exact(text.text())
                                .map(pair ->
                                        new Translation(locator.locate(pair.target(), text), Origin.EXACT, 1, "")));
    }

    /** Translations of a text's sentences as one of all of it. */
    static Translation join(CodedText source, List<Translation> parts, Language target) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<Origin> origins = new LinkedHashSet<>();
        Set<String> notes = new LinkedHashSet<>();
        CodedText.Builder text = CodedText.builder();
        CodedText last = CodedText.plain("");
        double score = 0;
        List<Translation> all = new ArrayList<>(parts);
        for (Translation part : all) {
            text.text(SentenceGap.between(last, part.text(), target)).append(part.text());
            last = part.text();
            origins.add(part.origin());
            notes.add(part.note());
            score += part.score() / parts.size();
        }
        notes.remove("");
        String note = String.join("; ", notes);
        if (origins.size() == 1 && origins.contains(Origin.UNTRANSLATED)) {
            return Translation.untranslated(source, note);
        }
        return new Translation(
                text.build(), origins.size() == 1 ? origins.iterator().next() : Origin.MIXED, Math.min(1, score), note);
    }
}

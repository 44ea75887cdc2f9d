package dev.amts.core.engine.adaptive;

import dev.amts.api.Language;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.Translation.Origin;
import dev.amts.api.text.CodedText;
import dev.amts.core.engine.adaptive.postedit.FuzzyRepair;
import dev.amts.core.text.CodeLocator;
import dev.amts.core.text.SentenceGap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of a text, or all of it, and what the parallel data has of it. Immutable.
 *
 * @param text the sentence
 * @param match a person's translation of it, if there is one
 * @param similar a person's translation of a similar one, if there is one that can be repaired
 */
record Piece(CodedText text, Optional<Translation> match, Optional<Knowledge.Similar> similar) {
    /** A sentence with its match, whose codes are told from those of the rest of its text. */
    static Piece of(CodedText text, Knowledge knowledge, CodeLocator locator, double threshold) {
        Optional<Translation> match = text.isBlank()
                ? Optional.of(Translation.of(text))
                : knowledge
                        .index()
                        .exact(text.text())
                        .map(pair -> new Translation(locator.locate(pair.target(), text), Origin.EXACT, 1, ""));
        return new Piece(text, match, match.isPresent() ? Optional.empty() : knowledge.similar(text, threshold));
    }

    /** What the engine must translate; empty if nothing. */
    Optional<CodedText> asked() {
        if (match.isPresent()) {
            return Optional.empty();
        }
        return similar.isEmpty()
                ? Optional.of(text)
                : similar.map(Knowledge.Similar::gap)
                        .filter(FuzzyRepair.Gap::needsTranslation)
                        .map(FuzzyRepair.Gap::wanted);
    }

    /** The translation, with what the engine answered to {@link #asked}. */
    Translation finish(Optional<Translation> answer) {
        if (match.isPresent()) {
            return match.get();
        }
        if (similar.isEmpty()) {
            return answer.orElseThrow();
        }
        Knowledge.Similar like = similar.get();
        CodedText filling = answer.map(Translation::text).orElse(like.gap().wanted());
        String note = String.format(
                Locale.ROOT,
                "%.2f like \"%s\", with \"%s\" put in",
                like.found().similarity(),
                like.found().pair().source(),
                filling.text());
        // What a machine wrote into it makes it no person's any more.
        return new Translation(
                like.gap().fill(filling),
                Origin.MIXED,
                Math.min(.99, like.found().similarity()),
                note);
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

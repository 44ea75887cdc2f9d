package dev.amts.core.parallel.clean;

import dev.amts.api.Language;
import dev.amts.core.parallel.DropReason;
import dev.amts.core.text.InlineCodeShapes;
import java.util.Objects;

/**
 * Leaves out pairs of which a side is plainly not in its language. Immutable.
 *
 * <p>The script decides where it can: a Chinese text has ideographs. Languages of one script are told apart by their
 * commonest words, where both are among the few that have a list here; a text that is too short for a judgment stays.
 *
 * @param source the language of the sources
 * @param target the language of the targets
 */
public record InItsLanguage(Language source, Language target) implements CleanUpRule {
    public InItsLanguage {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
    }

    @Override
    public DropReason reason() {
        return DropReason.WRONG_LANGUAGE;
    }

    @Override
    public boolean rejects(CandidatePair candidate) {
        String from = InlineCodeShapes.find(candidate.pair().source()).translatableText();
        String to = InlineCodeShapes.find(candidate.pair().target()).translatableText();
        return Scripts.isForeign(from, source)
                || Scripts.isForeign(to, target)
                || CommonWords.speakFor(from, target, source)
                || CommonWords.speakFor(to, source, target);
    }
}

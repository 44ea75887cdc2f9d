package dev.amts.cli.demo;

import dev.amts.api.metric.Score;
import dev.amts.core.prepare.Preparation;
import dev.amts.core.sync.Draft;
import java.util.List;
import java.util.Objects;

/**
 * What one direction of one language pair came to. Immutable.
 *
 * @param source the language translated from
 * @param target the language translated into
 * @param paragraphs parallel data of paragraphs
 * @param sentences parallel data of sentences
 * @param none BLEU without parallel data
 * @param withParagraphs BLEU with pairs of paragraphs
 * @param withSentences BLEU with pairs of sentences
 * @param drafts the chapters of the second edition, synchronized from the first
 */
record DirectionResult(
        String source,
        String target,
        Preparation paragraphs,
        Preparation sentences,
        Score none,
        Score withParagraphs,
        Score withSentences,
        List<Draft> drafts) {
    DirectionResult {
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        drafts = List.copyOf(drafts);
    }

    /** As it is written in the tables: {@code en → zh}. */
    String direction() {
        return source + " → " + target;
    }
}

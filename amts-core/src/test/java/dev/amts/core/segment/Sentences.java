package dev.amts.core.segment;

import dev.amts.api.Language;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import java.util.List;

/** Sentences as strings, for tests. */
final class Sentences {
    private Sentences() {}

    /** The sentences of a text, white space at their ends left out. */
    static List<String> of(Segmenter segmenter, String language, CodedText text) {
        return segmenter.segment(text, Language.of(language)).stream()
                .map(segment -> segment.of(text).text().strip())
                .toList();
    }

    /** The sentences of a plain text by the bundled rules. */
    static List<String> of(String language, String text) {
        return of(RuleSegmenter.standard(), language, CodedText.plain(text));
    }
}

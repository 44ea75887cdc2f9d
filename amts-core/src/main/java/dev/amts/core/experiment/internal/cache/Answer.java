package dev.amts.core.experiment.internal.cache;

import dev.amts.api.engine.Charge;
import dev.amts.api.engine.Translation;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.Span;
import java.time.Duration;
import java.util.List;

/**
 * What an engine answered, in the form in which it is kept. Immutable.
 *
 * @param nanoseconds how long it took
 * @param charge what was estimated for it
 * @param texts the translations
 */
record Answer(long nanoseconds, Charge charge, List<Text> texts) {
    record Text(String text, List<Code> codes, Translation.Origin origin, double score, String note) {
        Text {
            codes = List.copyOf(codes);
        }
    }

    record Code(String id, InlineCode.Role role, CodeKind kind, int start, int end) {}

    Answer {
        texts = List.copyOf(texts);
    }

    static Answer of(Duration time, Charge charge, List<Translation> translations) {
        return new Answer(
                time.toNanos(), charge, translations.stream().map(Answer::text).toList());
    }

    Duration time() {
        return Duration.ofNanos(nanoseconds);
    }

    List<Translation> translations() {
        return texts.stream()
                .map(each -> new Translation(
                        new CodedText(
                                each.text(),
                                each.codes().stream()
                                        .map(code -> new InlineCode(
                                                code.id(),
                                                code.role(),
                                                code.kind(),
                                                new Span(code.start(), code.end())))
                                        .toList()),
                        each.origin(),
                        each.score(),
                        each.note()))
                .toList();
    }

    private static Text text(Translation translation) {
        CodedText text = translation.text();
        return new Text(
                text.text(),
                text.codes().stream()
                        .map(code -> new Code(code.id(), code.role(), code.kind(), code.start(), code.end()))
                        .toList(),
                translation.origin(),
                translation.score(),
                translation.note());
    }
}

package dev.amts.core.engine.tm;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The slide marks of a text and where they go in its translation. Immutable. Parallel data has none, for they are not part
 * of the sentence: what they enclose is put back around the translation if that is a sentence or several, and they are
 * left out where they enclose only a part of one, for nobody knows where that part is.
 */
final class SlideMarks {
    private final Set<String> lost;

    private SlideMarks(Set<String> lost) {
        this.lost = lost;
    }

    /** The marks in the parts of a text. */
    static SlideMarks of(List<Cover.Part> parts) {
        Set<String> lost = new HashSet<>();
        for (Cover.Part part : parts) {
            for (InlineCode code : part.text().codes()) {
                if (isMark(code) && part.match().isPresent() && !isAtEdge(code, part.text())) {
                    lost.add(code.id());
                }
            }
        }
        return new SlideMarks(lost);
    }

    /** How many marks are left out, pairs counted once. */
    int lost() {
        return lost.size();
    }

    /** A part as it was, without the marks that lose their other end. */
    CodedText source(CodedText part) {
        CodedText.Builder out = CodedText.builder();
        int from = 0;
        for (InlineCode code : part.codes()) {
            out.text(part.text(), from, code.start());
            if (!lost.contains(code.id())) {
                out.code(code.id(), code.role(), code.kind(), part.data(code));
            }
            from = code.end();
        }
        return out.text(part.text(), from, part.length()).build();
    }

    /** A part's translation with the marks that stand at the part's ends, unless it has its own. */
    CodedText around(CodedText translation, CodedText part) {
        if (translation.codes().stream().anyMatch(SlideMarks::isMark)) {
            return translation;
        }
        CodedText.Builder before = CodedText.builder();
        CodedText.Builder after = CodedText.builder();
        boolean stopOutside = false;
        for (InlineCode code : part.codes()) {
            if (isMark(code) && !lost.contains(code.id())) {
                boolean opening = code.role() == Role.OPENING;
                (opening ? before : after).code(code.id(), code.role(), code.kind(), part.data(code));
                stopOutside |= !opening && !part.text().substring(code.end()).isBlank();
            }
        }
        int end = stopOutside ? withoutStop(translation) : translation.length();
        return CodedText.builder()
                .append(before.build())
                .append(translation.slice(0, end))
                .append(after.build())
                .append(translation.slice(end, translation.length()))
                .build();
    }

    /** Whether a mark opens at the beginning or closes at the end, punctuation aside. */
    private static boolean isAtEdge(InlineCode code, CodedText part) {
        String outside = code.role() == Role.OPENING
                ? part.slice(0, code.start()).without(CodeKind.SLIDE_MARK).text()
                : part.slice(code.end(), part.length())
                        .without(CodeKind.SLIDE_MARK)
                        .text();
        return outside.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isMark(InlineCode code) {
        return code.kind() == CodeKind.SLIDE_MARK;
    }

    /** Where the stop at the end begins. */
    private static int withoutStop(CodedText text) {
        int end = text.length();
        boolean stop = end > 0
                && text.codeAt(end - 1) < 0
                && !Character.isLetterOrDigit(text.text().codePointBefore(end));
        return stop ? end - Character.charCount(text.text().codePointBefore(end)) : end;
    }
}

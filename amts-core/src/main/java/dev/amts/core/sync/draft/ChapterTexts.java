package dev.amts.core.sync.draft;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.pair.Pair;
import dev.amts.core.sync.weave.Step;
import dev.amts.core.text.LineJoiner;
import java.util.stream.Collectors;

/**
 * The texts of a chapter's blocks, as a report shows them. Immutable.
 *
 * @param chapter the chapter
 * @param source the language of the sources
 * @param target the language of the translation
 */
record ChapterTexts(Chapter chapter, Language source, Language target) {
    /** The old translation of a pair, with its marks. */
    String oldTarget(Pair pair) {
        return raw(chapter.oldTarget(), pair.targetStart(), pair.targetEnd());
    }

    /** The old source of a pair; with its marks if it is not text. */
    String oldSource(Pair pair) {
        return shown(chapter.oldSource(), pair.sourceStart(), pair.sourceEnd());
    }

    /** The new source of a step; with its marks if it is not text. */
    String newSource(Step step) {
        return shown(chapter.newSource(), step.newStart(), step.newEnd());
    }

    /** The text of the old translation of a pair; empty if it is not text. */
    String targetText(Pair pair) {
        return text(chapter.oldTarget(), pair.targetStart(), pair.targetEnd(), target);
    }

    /** Whether the first block of a step holds text. */
    boolean isText(Step step) {
        return !chapter.newSource().blocks().get(step.newStart()).units().isEmpty();
    }

    /** Whether the translators left the text in the source's words. */
    boolean isCopy(Step step, Pair pair) {
        if (pair.sourceSize() != 1 || pair.targetSize() != 1 || step.newEnd() - step.newStart() != 1) {
            return false;
        }
        String before = text(chapter.oldSource(), pair.sourceStart(), pair.sourceEnd(), source);
        return before.equals(targetText(pair))
                || before.equals(text(chapter.oldTarget(), pair.targetStart(), pair.targetEnd(), source));
    }

    private String shown(Document document, int start, int end) {
        String text = text(document, start, end, source);
        return text.isEmpty() ? raw(document, start, end) : text;
    }

    /** Blocks in a row as they stand. */
    static String raw(Document document, int start, int end) {
        return document.source()
                .substring(
                        document.blocks().get(start).span().start(),
                        document.blocks().get(end - 1).span().end());
    }

    /** The text of blocks in a row, a line for each unit; empty if they hold none. */
    static String text(Document document, int start, int end, Language language) {
        return document.blocks().subList(start, end).stream()
                .flatMap(block -> block.units().stream())
                .map(unit -> LineJoiner.join(unit.content(), language).text().strip())
                .collect(Collectors.joining("\n\n"));
    }
}

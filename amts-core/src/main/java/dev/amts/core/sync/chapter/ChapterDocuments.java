package dev.amts.core.sync.chapter;

import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;

/**
 * The three versions that a chapter is synchronized from. Immutable.
 *
 * @param oldSource the source that was translated
 * @param oldTarget its translation
 * @param newSource what became of the source; the same object as {@code oldSource} where nothing did
 */
public record ChapterDocuments(Document oldSource, Document oldTarget, Document newSource) {
    /** Parses the versions; the sources get the translation's line ends. */
    public static ChapterDocuments parse(
            DocumentFormat format, String name, String oldSource, String oldTarget, String newSource) {
        Document target = format.parse(name, oldTarget);
        Document source = format.parse(name + " (old source)", LineEnds.like(oldSource, oldTarget));
        Document fresh = newSource.equals(oldSource)
                ? source
                : format.parse(name + " (new source)", LineEnds.like(newSource, oldTarget));
        return new ChapterDocuments(source, target, fresh);
    }
}

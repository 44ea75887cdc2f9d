package dev.amts.core.align.document;

/** What is aligned. */
public enum Granularity {
    /** Sentences of text units. */
    SENTENCE,
    /** Whole text units: paragraphs, headings, list items, captions. */
    PARAGRAPH
}

package dev.amts.api.document;

/** What a block is. */
public enum BlockKind {
    HEADING,
    PARAGRAPH,
    /** A paragraph that begins a list item. */
    LIST_ITEM,
    TABLE_CELL,
    /** The caption of a table or of another block that is not a picture. */
    CAPTION,
    /** A picture on lines of its own; its caption is its text unit. */
    IMAGE,
    /** A code cell or program listing. */
    CODE,
    /** A formula on lines of its own. */
    MATH,
    /** Raw HTML or JSX on lines of its own. */
    HTML,
    /** A mark on lines of its own that is not text: a label, the begin of a tab, a table of contents. */
    DIRECTIVE,
    /** A field of the front matter. */
    FRONT_MATTER,
    /** Anything else that is not text: a horizontal rule, a link definition. */
    OTHER
}

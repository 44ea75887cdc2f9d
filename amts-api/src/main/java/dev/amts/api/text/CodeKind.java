package dev.amts.api.text;

/** What an inline code stands for. An engine that knows no more needs only {@link InlineCode.Role}. */
public enum CodeKind {
    /** Program text: {@code `x = 1`}. */
    CODE,
    /** A formula: {@code $x_1$}. */
    MATH,
    /** A reference to a place in the book: {@code :numref:`fig_a`}. */
    REFERENCE,
    /** A citation of a publication: {@code :cite:`Someone.2016`}. */
    CITATION,
    /** The marks of a link around its text: {@code [} and {@code ](https://…)}. */
    LINK,
    /** A bare address: {@code https://…}. */
    URL,
    /** A picture inside a paragraph. */
    IMAGE,
    /** The marks of emphasis, strong emphasis or strike-through. */
    EMPHASIS,
    /** The marks that select text for slides: {@code [**} and {@code **]}. Not part of the sentence. */
    SLIDE_MARK,
    /** A tag or comment of HTML or JSX. */
    TAG,
    /** A character written in another way: an HTML entity, {@code \$}. */
    ESCAPE,
    /** A line break that the author set on purpose. */
    LINE_BREAK,
    /** Anything else that must survive as it is. */
    OTHER
}

package dev.amts.api.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Text with inline codes, in the markup of the document that it comes from. Immutable.
 *
 * <p>The text holds the codes' own characters, so that offsets into it are offsets into something a person can read: of
 * {@code the rate $\eta$ is *small*.} the codes are {@code $\eta$} (standalone) and the two asterisks (a pair). A line
 * feed in it is layout: a line end inside a paragraph, of no more weight than a space.
 *
 * <p>All offsets are in UTF-16 units.
 *
 * @param text the characters, codes included
 * @param codes the inline codes in order, not overlapping, all inside the text
 */
public record CodedText(String text, List<InlineCode> codes) {
    private static final CodedText EMPTY = new CodedText("", List.of());

    /**
     * Checks the codes.
     *
     * @throws IllegalArgumentException if codes overlap, are out of order or reach past the text
     */
    public CodedText {
        codes = List.copyOf(codes);
        int from = 0;
        for (InlineCode code : codes) {
            if (code.start() < from || code.end() > text.length()) {
                throw new IllegalArgumentException("inline code " + code.id() + " at " + code.start() + " to "
                        + code.end() + " overlaps another or reaches past the text of " + text.length());
            }
            from = code.end();
        }
    }

    /** A text without codes. */
    public static CodedText plain(String text) {
        return text.isEmpty() ? EMPTY : new CodedText(text, List.of());
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The joined texts; ids of codes are kept, so the parts must not share any. */
    public static CodedText concat(List<CodedText> parts) {
        Builder builder = builder();
        parts.forEach(builder::append);
        return builder.build();
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The characters of one of this text's codes. */
    public String data(InlineCode code) {
        return code.span().of(text);
    }

    /**
     * The part from {@code start} to {@code end}, in UTF-16 units, with the codes that lie inside it.
     *
     * @throws IllegalArgumentException if a code would be cut
     */
    public CodedText slice(int start, int end) {
        List<InlineCode> inside = new ArrayList<>();
        for (InlineCode code : codes) {
            if (code.end() > start && code.start() < end) {
                if (code.start() < start || code.end() > end) {
                    throw new IllegalArgumentException(
                            "cutting from " + start + " to " + end + " would break inline code " + code.id());
                }
                inside.add(code.shift(-start));
            }
        }
        return new CodedText(text.substring(start, end), inside);
    }

    /** {@link #slice(int, int)} of a span. */
    public CodedText slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** This text without white space at its ends; white space that is part of a code stays. */
    public CodedText strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start)) && codeAt(start) < 0) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1)) && codeAt(end - 1) < 0) {
            end--;
        }
        return start == 0 && end == text.length() ? this : slice(start, end);
    }

    /** This text without the codes of the given kinds: their characters are gone, what stood between them stays. */
    public CodedText without(CodeKind first, CodeKind... more) {
        Set<CodeKind> kinds = EnumSet.of(first, more);
        Builder builder = builder();
        int from = 0;
        for (InlineCode code : codes) {
            builder.text(text, from, code.start());
            if (!kinds.contains(code.kind())) {
                builder.code(code.id(), code.role(), code.kind(), data(code));
            }
            from = code.end();
        }
        return builder.text(text, from, text.length()).build();
    }

    /** The characters outside all codes, in order and joined. */
    public String translatableText() {
        if (codes.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (InlineCode code : codes) {
            out.append(text, from, code.start());
            from = code.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** The index in {@link #codes()} of the code that covers {@code offset}, or −1. */
    public int codeAt(int offset) {
        int low = 0;
        int high = codes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            InlineCode code = codes.get(middle);
            if (code.end() <= offset) {
                low = middle + 1;
            } else if (code.start() > offset) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Returns {@link #text()}. */
    @Override
    public String toString() {
        return text;
    }

    /** Puts a text together from pieces. Not thread-safe. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<InlineCode> codes = new ArrayList<>();

        private Builder() {}

        /** Adds characters outside codes. */
        public Builder text(CharSequence characters) {
            text.append(characters);
            return this;
        }

        /** Adds a part of {@code characters} outside codes. */
        public Builder text(CharSequence characters, int start, int end) {
            text.append(characters, start, end);
            return this;
        }

        /** Adds a code with its characters. */
        public Builder code(String id, InlineCode.Role role, CodeKind kind, String data) {
            int start = text.length();
            text.append(data);
            codes.add(new InlineCode(id, role, kind, new Span(start, text.length())));
            return this;
        }

        /** Adds another text with its codes. */
        public Builder append(CodedText other) {
            int start = text.length();
            text.append(other.text());
            for (InlineCode code : other.codes()) {
                codes.add(code.shift(start));
            }
            return this;
        }

        /** How many UTF-16 units were added so far. */
        public int length() {
            return text.length();
        }

        public CodedText build() {
            return new CodedText(text.toString(), codes);
        }
    }
}

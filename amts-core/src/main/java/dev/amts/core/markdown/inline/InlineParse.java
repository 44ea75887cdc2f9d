package dev.amts.core.markdown.inline;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import dev.amts.core.markdown.scan.Characters;
import dev.amts.core.markdown.scan.CodeSpans;
import dev.amts.core.markdown.scan.InlineText;
import dev.amts.core.markdown.scan.Pieces;
import dev.amts.core.markdown.scan.Tags;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One scan of one text, from left to right. Not thread-safe. */
final class InlineParse {
    private final InlineScanner scanner;
    private final InlineText text;
    private final String chars;
    private final Pieces pieces = new Pieces();
    private final Delimiters delimiters;
    private final Brackets brackets;
    private final OpenPairs pairs;
    private final CodeSpans codeSpans;
    private int pos;

    InlineParse(InlineScanner scanner, String text, Predicate<String> definitions) {
        this.scanner = scanner;
        this.text = new InlineText(text);
        this.chars = text;
        this.delimiters = new Delimiters(text, pieces, scanner.syntax().has(InlineSyntax.Feature.CJK_EMPHASIS));
        this.pairs = new OpenPairs(this.text, scanner.syntax().pairs());
        this.brackets = new Brackets(this.text, pieces, delimiters, pairs, definitions);
        this.codeSpans = new CodeSpans(text);
    }

    CodedText run() {
        int length = chars.length();
        while (pos < length) {
            char c = chars.charAt(pos);
            if (!scanner.isSpecial(c)) {
                pos++;
            } else if (!claimed(c) && !paired()) {
                builtIn(c);
            }
        }
        delimiters.pair(null);
        pairs.leftOver(pieces);
        return pieces.build(chars);
    }

    private boolean claimed(char c) {
        for (InlineMark mark : scanner.marksAt(c)) {
            InlineMark.Claim claim = mark.claim(text, pos);
            if (claim != null && claim.end() > pos) {
                standalone(claim.end(), claim.kind());
                return true;
            }
        }
        return false;
    }

    /** Opens or closes a pair of the dialect. */
    private boolean paired() {
        OpenPairs.@Nullable Open closed = pairs.closedAt(pos);
        if (closed != null) {
            delimiters.pair(closed.delimiter());
            brackets.dropTo(closed.bracketDepth());
            int end = pos + closed.mark().closing().length();
            pieces.pair(
                    closed.start(),
                    closed.start() + closed.mark().opening().length(),
                    pos,
                    end,
                    closed.mark().kind());
            pos = end;
            return true;
        }
        PairedMark opened = pairs.openedAt(pos);
        if (opened == null) {
            return false;
        }
        pairs.push(new OpenPairs.Open(opened, pos, delimiters.last(), brackets.depth()));
        pos += opened.opening().length();
        return true;
    }

    private void builtIn(char c) {
        switch (c) {
            case '\\' -> backslash();
            case '`' -> codeSpan();
            case '<' -> angle();
            case '&' -> entity();
            case '\n' -> lineEnd();
            case '*', '_' -> run(c);
            case '~' -> tilde();
            case '{' -> braces();
            case '!' -> {
                if (text.at(pos + 1) == '[') {
                    brackets.open(pos, 2);
                    pos += 2;
                } else {
                    pos++;
                }
            }
            case '[' -> brackets.open(pos++, 1);
            case ']' -> pos = brackets.close(pos);
            default -> pos++;
        }
    }

    private void standalone(int end, CodeKind kind) {
        pieces.add(pos, end, Role.STANDALONE, kind);
        pos = end;
    }

    private void backslash() {
        char next = text.at(pos + 1);
        if (next == '\n') {
            standalone(pos + 2, CodeKind.LINE_BREAK);
        } else if (Characters.isAsciiPunctuation(next)) {
            standalone(pos + 2, CodeKind.ESCAPE);
        } else {
            pos++;
        }
    }

    private void codeSpan() {
        int run = Characters.runLength(chars, pos);
        int end = codeSpans.end(pos, run);
        if (end < 0) {
            pos += run;
        } else {
            standalone(end, CodeKind.CODE);
        }
    }

    private void angle() {
        int link = Tags.autolinkEnd(chars, pos);
        int end = link > 0 ? link : Tags.tagEnd(text, pos);
        if (end > 0) {
            standalone(end, link > 0 ? CodeKind.URL : CodeKind.TAG);
        } else {
            pos++;
        }
    }

    private void entity() {
        int end = Characters.entityEnd(chars, pos);
        if (end > 0) {
            standalone(end, CodeKind.ESCAPE);
        } else {
            pos++;
        }
    }

    private void lineEnd() {
        int spaces = pos;
        while (spaces > 0 && chars.charAt(spaces - 1) == ' ') {
            spaces--;
        }
        if (pos - spaces >= 2 && pieces.end() <= spaces) {
            pieces.add(spaces, pos + 1, Role.STANDALONE, CodeKind.LINE_BREAK);
        }
        pos++;
    }

    private void run(char c) {
        int run = Characters.runLength(chars, pos);
        // A pair's closing mark may be glued to emphasis: [**the *norm***] ends with one asterisk and the mark.
        for (int i = 1; i < run; i++) {
            if (pairs.closes(pos + i)) {
                run = i;
            }
        }
        delimiters.add(pos, run, c);
        pos += run;
    }

    private void tilde() {
        int run = Characters.runLength(chars, pos);
        if (run == 2) {
            delimiters.add(pos, run, '~');
        }
        pos += run;
    }

    private void braces() {
        int end = scanner.syntax().has(InlineSyntax.Feature.JSX) ? Tags.expressionEnd(text, pos) : -1;
        if (end > 0) {
            standalone(end, CodeKind.TAG);
        } else {
            pos++;
        }
    }
}

package dev.amts.core.markdown.inline;

import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the inline codes in a piece of Markdown: the content of one paragraph, heading or cell, without block marks.
 * Immutable and thread-safe.
 *
 * <p>Follows section 6 of the CommonMark specification 0.31.2 ("Inlines") to the character, after the marks of the
 * dialect were claimed; takes time linear in the text's length. Pairs are always nested properly.
 *
 * <pre>{@code
 * new InlineScanner(InlineSyntax.commonMark()).scan("a *b* `c`");    // codes "*", "*" (a pair) and "`c`"
 * }</pre>
 */
public final class InlineScanner {
    private static final String BUILT_IN = "\\`<&![]*_\n";

    private final InlineSyntax syntax;
    private final boolean[] special = new boolean[128];
    private final InlineMark[][] marks = new InlineMark[128][];

    public InlineScanner(InlineSyntax syntax) {
        this.syntax = syntax;
        for (int c = 0; c < special.length; c++) {
            char trigger = (char) c;
            List<InlineMark> candidates = new ArrayList<>();
            syntax.marks().stream()
                    .filter(mark -> mark.triggers().indexOf(trigger) >= 0)
                    .forEach(candidates::add);
            marks[c] = candidates.toArray(new InlineMark[0]);
            special[c] = BUILT_IN.indexOf(trigger) >= 0
                    || !candidates.isEmpty()
                    || (trigger == '~' && syntax.has(InlineSyntax.Feature.STRIKETHROUGH))
                    || (trigger == '{' && syntax.has(InlineSyntax.Feature.JSX))
                    || syntax.pairs().stream()
                            .anyMatch(pair -> pair.opening().charAt(0) == trigger
                                    || pair.closing().charAt(0) == trigger);
        }
    }

    /** The text with its codes, in a document that defines no link labels. */
    public CodedText scan(String text) {
        return scan(text, label -> false);
    }

    /**
     * The text with its codes.
     *
     * @param definitions whether the document defines a link label
     */
    public CodedText scan(String text, Predicate<String> definitions) {
        if (isPlain(text)) {
            return CodedText.plain(text);
        }
        return new InlineParse(this, text, definitions).run();
    }

    InlineSyntax syntax() {
        return syntax;
    }

    boolean isSpecial(char c) {
        return c < 128 && special[c];
    }

    InlineMark[] marksAt(char c) {
        return marks[c];
    }

    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && special[c] && c != '\n') {
                return false;
            }
        }
        return !text.contains("  \n");
    }
}

package dev.amts.core.sync.sentence;

import dev.amts.api.Language;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Puts the text of one unit together from old sentences and new ones. Not thread-safe. */
public final class UnitText {
    private final CodedText.Builder out = CodedText.builder();
    private final String separator;
    private int lastSentence = -2;
    private int added;

    /** @param separator what stands between sentences that were not neighbours before */
    public UnitText(String separator) {
        this.separator = separator;
    }

    /** What stands between sentences in a unit: as between its own, or else as usual in its language. */
    public static String separator(Iterable<CodedText> sentences, Language language) {
        for (CodedText sentence : sentences) {
            String text = sentence.text();
            String space = text.substring(text.stripTrailing().length());
            if (!space.isEmpty()) {
                return space;
            }
        }
        return language.writesWithoutSpaces() ? "" : " ";
    }

    /**
     * Adds an old sentence as it stood.
     *
     * @param index its place among the old target's sentences
     */
    public void old(CodedText raw, int index) {
        if (index != lastSentence + 1) {
            separate();
        }
        append(raw, "");
        lastSentence = index;
    }

    /** Adds a sentence that did not stand here. */
    public void add(CodedText text) {
        if (!text.isBlank()) {
            separate();
            append(text, "n" + ++added + ".");
            lastSentence = -2;
        }
    }

    private void separate() {
        String text = out.build().text();
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            out.text(separator);
        }
    }

    private void append(CodedText text, String idPrefix) {
        int from = 0;
        for (InlineCode code : text.codes()) {
            out.text(text.text(), from, code.start())
                    .code(idPrefix + code.id(), code.role(), code.kind(), text.data(code));
            from = code.end();
        }
        out.text(text.text(), from, text.length());
    }

    /** The unit's text, without marks whose other end went away with its sentence. */
    public String text() {
        CodedText text = out.build().strip();
        Map<String, Integer> opened = new HashMap<>();
        Set<String> whole = new HashSet<>();
        for (InlineCode code : text.codes()) {
            if (code.role() == InlineCode.Role.OPENING) {
                opened.put(code.id(), 1);
            } else if (code.role() == InlineCode.Role.CLOSING && opened.containsKey(code.id())) {
                whole.add(code.id());
            }
        }
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (InlineCode code : text.codes()) {
            if (code.role() != InlineCode.Role.STANDALONE && !whole.contains(code.id())) {
                result.append(text.text(), from, code.start());
                from = code.end();
            }
        }
        return result.append(text.text(), from, text.length()).toString().strip();
    }
}

package dev.amts.d2l;

import dev.amts.api.document.BlockKind;
import dev.amts.api.document.Container;
import dev.amts.core.markdown.CodeAnchors;
import dev.amts.core.markdown.CodeReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the book's code cells: which tab they belong to, and what is no program at all. */
final class CodeCell {
    private static final Pattern TAB = Pattern.compile("^\\s*(?:#\\s*@tab|%%tab)[ \\t]+(\\S[^\\r\\n]*)");
    private static final Pattern MAGIC = Pattern.compile("(?m)^[ \\t]*%[^\\r\\n]*$");

    private static final Pattern LANGUAGE = Pattern.compile("^\\{?\\.?(?:python|bash|sh|shell)\\b");

    private CodeCell() {}

    /** Whether comments and docstrings are text. */
    enum Comments {
        ON,
        OFF
    }

    static CodeReader.Cell read(String info, String code, Comments comments) {
        String kind = info.strip();
        if (kind.startsWith("toc") || kind.contains("eval_rst")) {
            return new CodeReader.Cell(
                    BlockKind.DIRECTIVE,
                    "code:" + CodeAnchors.digest(code.replaceAll("\\s+", " ")),
                    List.of(),
                    List.of());
        }
        String program = MAGIC.matcher(code).replaceAll("");
        String anchor = CodeAnchors.anchor(program);
        Matcher tab = TAB.matcher(code);
        List<Container> containers = tab.find()
                ? List.of(new Container(Container.Kind.TAB, tab.group(1).strip()))
                : List.of();
        boolean readable = comments == Comments.ON && LANGUAGE.matcher(kind).find();
        return new CodeReader.Cell(BlockKind.CODE, anchor, containers, readable ? CodeComments.of(code) : List.of());
    }
}

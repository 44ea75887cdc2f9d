package dev.amts.api.contract;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that an implementation must cope with. */
final class ContractTexts {
    private static final List<String> PIECES = List.of(
            "The cat sleeps",
            ". ",
            "? ",
            "! ",
            "…",
            " e.g. ",
            "3.14",
            "深度学习",
            "。",
            "“",
            "”",
            "（",
            "）",
            "\n",
            "\n\n",
            " ",
            "\t",
            "\u00A0",
            "😀",
            "e\u0301",
            "\u200B",
            "…",
            "Dr. ",
            "¿Qué?",
            " «oui» ",
            "a.b.c",
            "--",
            "*",
            "$",
            "`",
            "<b>",
            "&lt;",
            "\\",
            "[",
            "](",
            ")",
            "|",
            "#",
            "\u0000",
            "\uD83D",
            "\r\n",
            "ﬁ",
            "ß",
            "İ",
            "\u2028");

    private ContractTexts() {}

    /** An ordinary text with a pair of codes and two that stand alone. */
    static CodedText withCodes() {
        return CodedText.builder()
                .text("The ")
                .code("1", Role.OPENING, CodeKind.EMPHASIS, "*")
                .text("learning rate")
                .code("1", Role.CLOSING, CodeKind.EMPHASIS, "*")
                .text(" is ")
                .code("2", Role.STANDALONE, CodeKind.MATH, "$\\eta_1. x$")
                .text(". See ")
                .code("3", Role.STANDALONE, CodeKind.REFERENCE, ":numref:`sec_x`")
                .text(".")
                .build();
    }

    /** Random texts of what makes trouble, the same ones each time; codes lie anywhere in them. */
    static List<CodedText> hostile(int count) {
        Random random = new Random(20);
        List<CodedText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CodedText.Builder text = CodedText.builder();
            int codes = 0;
            for (int n = random.nextInt(30); n > 0; n--) {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                if (random.nextInt(5) == 0) {
                    text.code(Integer.toString(++codes), Role.STANDALONE, CodeKind.OTHER, piece);
                } else {
                    text.text(piece);
                }
            }
            texts.add(text.build());
        }
        return texts;
    }
}

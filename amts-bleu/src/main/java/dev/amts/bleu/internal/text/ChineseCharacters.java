package dev.amts.bleu.internal.text;

/** sacreBLEU's {@code _UCODE_RANGES} as Python evaluates them, which is not what their authors meant. Immutable. */
public final class ChineseCharacters {
    /** The characters that the Chinese tokenizer makes words of. */
    public static final CodePointSet SET = CodePointSet.ofRanges(
            0x2001, 0x2A6D, 0x2E80, 0x2EFF, 0x2F00, 0x2FDF, 0x2FF0, 0x303F, 0x3100, 0x312F, 0x31A0, 0x31BF, 0x31C0,
            0x31EF, 0x3200, 0x33FF, 0x3400, 0x4DB5, 0x4E00, 0x9FBB, 0xF900, 0xFA2D, 0xFA30, 0xFA6A, 0xFA70, 0xFAD9,
            0xFE10, 0xFE1F, 0xFE30, 0xFE4F, 0xFF00, 0xFFEF);

    private ChineseCharacters() {}
}

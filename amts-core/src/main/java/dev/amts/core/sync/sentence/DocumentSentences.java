package dev.amts.core.sync.sentence;

import dev.amts.api.Language;
import dev.amts.api.align.Sentence;
import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a document, each with its place. Immutable. */
public final class DocumentSentences {
    /** No sentences. */
    public static final DocumentSentences NONE = new DocumentSentences(List.of(), new int[1]);

    private final List<Located> all;
    private final int[] firstOfBlock;

    private DocumentSentences(List<Located> all, int[] firstOfBlock) {
        this.all = List.copyOf(all);
        this.firstOfBlock = firstOfBlock;
    }

    /**
     * A sentence and where it stands. Immutable.
     *
     * @param block the index of its block
     * @param unit the index of its text unit in the block
     * @param raw its part of the unit, white space after it included
     * @param text on one line, without white space at its ends
     */
    public record Located(int block, int unit, CodedText raw, CodedText text) {
        /** What tells it apart from other sentences of its language. */
        public String key() {
            return key(text);
        }

        /** What tells a sentence apart from others of its language. */
        public static String key(CodedText sentence) {
            return sentence.text().strip().replaceAll("\\s+", " ");
        }
    }

    /** Cuts the units of a document into sentences. */
    public static DocumentSentences of(Document document, Segmenter segmenter, Language language) {
        List<Located> all = new ArrayList<>();
        List<Block> blocks = document.blocks();
        int[] first = new int[blocks.size() + 1];
        for (int b = 0; b < blocks.size(); b++) {
            first[b] = all.size();
            for (int u = 0; u < blocks.get(b).units().size(); u++) {
                CodedText content = blocks.get(b).units().get(u).content();
                for (Segment segment : segmenter.segment(content, language)) {
                    CodedText raw = segment.of(content);
                    all.add(new Located(
                            b, u, raw, LineJoiner.join(raw, language).strip()));
                }
            }
        }
        first[blocks.size()] = all.size();
        return new DocumentSentences(all, first);
    }

    /** All of them, in order. */
    public List<Located> all() {
        return all;
    }

    /** The sentences of blocks {@code start} to {@code end}. */
    public List<Located> ofBlocks(int start, int end) {
        return all.subList(firstOfBlock[start], firstOfBlock[end]);
    }

    /** How many sentences stand before a block. */
    public int before(int block) {
        return firstOfBlock[block];
    }

    /** The sentences as an aligner takes them. */
    public List<Sentence> forAligner() {
        return all.stream().map(each -> new Sentence(each.text(), each.block())).toList();
    }
}

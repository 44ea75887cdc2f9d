package dev.amts.core.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Lets the marks of a dialect claim lines before CommonMark's own blocks do. */
final class ClaimParser extends AbstractBlockParser {
    private static final int INDENTED_CODE = 4;

    private final ClaimedBlock block;

    private ClaimParser(LineClaim claim) {
        this.block = new ClaimedBlock(claim);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        SourceSpan line = state.getLine().getSourceSpan();
        boolean inside = line != null && line.getInputIndex() < block.claim().end();
        // The base class says null for "does not go on"; the library's contract has it so.
        return inside ? BlockContinue.atIndex(state.getIndex()) : BlockContinue.none();
    }

    /** Asked wherever a block may begin; counts how often, which bounds the memory that a text can take. */
    static final class Factory implements BlockParserFactory {
        private final List<LineMark> marks;
        private final String text;
        private int left;

        /**
         * @param marks asked in order
         * @param text what is being parsed; the spans of commonmark are offsets into it
         * @param most how often
         */
        Factory(List<LineMark> marks, String text, int most) {
            this.left = most;
            this.marks = marks;
            this.text = text;
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceSpan line = state.getLine().getSourceSpan();
            if (left-- == 0) {
                throw new TooManyBlocksException();
            }
            if (state.isBlank() || state.getIndent() >= INDENTED_CODE || line == null) {
                return BlockStart.none();
            }
            int offset = line.getInputIndex() + state.getNextNonSpaceIndex();
            LineStart start = new LineStart(text, offset, line.getInputIndex() + line.getLength());
            for (LineMark mark : marks) {
                LineClaim claim = mark.claim(start);
                if (claim != null) {
                    return BlockStart.of(new ClaimParser(claim)).atIndex(state.getNextNonSpaceIndex());
                }
            }
            return BlockStart.none();
        }
    }

    /** More blocks may begin than are read. */
    static final class TooManyBlocksException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

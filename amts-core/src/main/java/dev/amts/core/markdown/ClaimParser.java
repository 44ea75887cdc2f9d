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

    /**
     * @param marks asked in order
     * @param text what is being parsed; the spans of commonmark are offsets into it
     */
    record Factory(List<LineMark> marks, String text) implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            SourceSpan line = state.getLine().getSourceSpan();
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
}

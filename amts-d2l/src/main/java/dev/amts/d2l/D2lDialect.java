package dev.amts.d2l;

import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodeKind;
import dev.amts.core.markdown.MarkdownDialect;
import dev.amts.core.markdown.inline.InlineSyntax;
import dev.amts.core.markdown.inline.PairedMark;
import dev.amts.core.markdown.marks.BareUrl;
import dev.amts.core.markdown.marks.DisplayMath;
import dev.amts.core.markdown.marks.DollarMath;
import java.util.List;
import java.util.Set;

/** What the book's Markdown has beside CommonMark. */
final class D2lDialect {
    static final String COMMENTS = "code-comments";

    private static final List<PairedMark> SLIDE_MARKS = List.of(
            // [**text**](url) is a link around strong text.
            new PairedMark("[**", "**]", CodeKind.SLIDE_MARK, '('),
            new PairedMark("(**", "**)", CodeKind.SLIDE_MARK, (char) 0),
            new PairedMark("[~~", "~~]", CodeKind.SLIDE_MARK, '('),
            new PairedMark("(~~", "~~)", CodeKind.SLIDE_MARK, (char) 0));

    private static final List<String> OPENINGS =
            SLIDE_MARKS.stream().map(PairedMark::opening).toList();
    private static final List<String> CLOSINGS =
            SLIDE_MARKS.stream().map(PairedMark::closing).toList();

    private D2lDialect() {}

    static MarkdownDialect create(Settings settings) {
        CodeCell.Comments comments = settings.choice(COMMENTS, CodeCell.Comments.OFF);
        return MarkdownDialect.named("d2l-markdown")
                .withInline(new InlineSyntax(
                        List.of(new DollarMath(), new RoleMark(), new BareUrl()),
                        SLIDE_MARKS,
                        Set.of(InlineSyntax.Feature.CJK_EMPHASIS)))
                .withLineMarks(List.of(
                        new DisplayMath(OPENINGS, CLOSINGS),
                        new DirectiveLine(),
                        new SlideLine(),
                        new FigureLine(),
                        new DiscussionLine()))
                .withCode((info, code) -> CodeCell.read(info, code, comments));
    }
}

package dev.amts.core.markdown;

import dev.amts.core.markdown.inline.InlineSyntax;
import java.util.List;
import java.util.Set;

/**
 * What a kind of Markdown has beside CommonMark. Immutable.
 *
 * <pre>{@code
 * MarkdownDialect.named("mine").withInline(syntax).withLineMarks(List.of(new Formulas()));
 * }</pre>
 *
 * @param name the name of the format that reads it
 * @param inline constructs inside text
 * @param lineMarks constructs on lines of their own; the first that claims a line has it
 * @param code what code blocks are
 * @param frontMatterFields fields of the front matter that are text; an empty set for documents that have no front matter
 */
public record MarkdownDialect(
        String name, InlineSyntax inline, List<LineMark> lineMarks, CodeReader code, Set<String> frontMatterFields) {
    public MarkdownDialect {
        lineMarks = List.copyOf(lineMarks);
        frontMatterFields = Set.copyOf(frontMatterFields);
    }

    /** CommonMark and GitHub's tables, under a name. */
    public static MarkdownDialect named(String name) {
        return new MarkdownDialect(name, InlineSyntax.commonMark(), List.of(), CodeAnchors::read, Set.of());
    }

    public MarkdownDialect withInline(InlineSyntax changed) {
        return new MarkdownDialect(name, changed, lineMarks, code, frontMatterFields);
    }

    public MarkdownDialect withLineMarks(List<LineMark> changed) {
        return new MarkdownDialect(name, inline, changed, code, frontMatterFields);
    }

    public MarkdownDialect withCode(CodeReader changed) {
        return new MarkdownDialect(name, inline, lineMarks, changed, frontMatterFields);
    }

    public MarkdownDialect withFrontMatter(Set<String> fields) {
        return new MarkdownDialect(name, inline, lineMarks, code, fields);
    }
}

package dev.amts.core.format;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.core.markdown.LineMark;
import dev.amts.core.markdown.MarkdownDialect;
import dev.amts.core.markdown.MarkdownFormat;
import dev.amts.core.markdown.inline.InlineMark;
import dev.amts.core.markdown.inline.InlineSyntax;
import dev.amts.core.markdown.inline.InlineSyntax.Feature;
import dev.amts.core.markdown.marks.BareUrl;
import dev.amts.core.markdown.marks.DisplayMath;
import dev.amts.core.markdown.marks.DollarMath;
import dev.amts.core.markdown.marks.JsxLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the format {@code markdown}: CommonMark with GitHub's tables and strike-through, front matter, formulas between
 * dollars, and the tags of MDX left alone. Immutable and thread-safe.
 */
public final class MarkdownFormatProvider implements DocumentFormatProvider {
    private static final String FIELDS = "front-matter-fields";
    private static final String MATH = "math";
    private static final String DEFAULT_FIELDS = "title,description,summary,subtitle,abstract,excerpt,sidebar_label";

    /** Found by the service loader. */
    public MarkdownFormatProvider() {}

    /** Whether dollars surround formulas. */
    private enum Dollars {
        ON,
        OFF
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String description() {
        return "CommonMark with GitHub's tables, front matter, formulas; MDX tags are left alone";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(FIELDS, "fields of the front matter that are text; default " + DEFAULT_FIELDS),
                new Setting(MATH, "on: dollars surround formulas (default); off: they are characters"));
    }

    @Override
    public DocumentFormat create(Settings settings) {
        settings.requireKnown(settings());
        List<InlineMark> marks = new ArrayList<>(List.of(new BareUrl()));
        List<LineMark> lines = new ArrayList<>(List.of(new JsxLine()));
        if (settings.choice(MATH, Dollars.ON) == Dollars.ON) {
            marks.add(new DollarMath());
            lines.add(new DisplayMath());
        }
        Set<String> fields = new LinkedHashSet<>(
                Arrays.asList(settings.get(FIELDS, DEFAULT_FIELDS).strip().split("\\s*,\\s*")));
        return new MarkdownFormat(MarkdownDialect.named(name())
                .withInline(new InlineSyntax(marks, List.of(), Set.of(Feature.STRIKETHROUGH, Feature.JSX)))
                .withLineMarks(lines)
                .withFrontMatter(fields));
    }

    @Override
    public Fit fit(String fileName, String head) {
        return FileNames.endsWith(fileName, ".md", ".mdx", ".markdown", ".mkd") ? Fit.BY_NAME : Fit.NONE;
    }
}

package dev.amts.d2l;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.core.markdown.MarkdownFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the format {@code d2l-markdown}. Immutable and thread-safe. */
public final class D2lMarkdownProvider implements DocumentFormatProvider {
    private static final Pattern MARKS = Pattern.compile(
            "(?m)^:(?:label|begin_tab|eqlabel|bibliography):|:(?:numref|eqref|cite|citet):`|^```\\{\\.python |^```toc");

    /** Found by the service loader. */
    public D2lMarkdownProvider() {}

    @Override
    public String name() {
        return "d2l-markdown";
    }

    @Override
    public String description() {
        return "the Markdown of Dive into Deep Learning: labels, references, tabs, slide marks, formulas";
    }

    @Override
    public List<Setting> settings() {
        return List.of(new Setting(
                D2lDialect.COMMENTS,
                "on: comments and docstrings of code cells are text; off: they are not (default)"));
    }

    @Override
    public DocumentFormat create(Settings settings) {
        return new MarkdownFormat(D2lDialect.create(settings.requireKnown(settings())));
    }

    @Override
    public Fit fit(String fileName, String head) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".md") && !lower.endsWith(".markdown")) {
            return Fit.NONE;
        }
        return MARKS.matcher(head).find() ? Fit.BY_CONTENT : Fit.POSSIBLE;
    }
}

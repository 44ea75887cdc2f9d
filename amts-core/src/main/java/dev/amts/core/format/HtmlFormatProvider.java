package dev.amts.core.format;

import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import dev.amts.core.format.html.HtmlFormat;
import java.util.List;

/** Makes the format {@code html}. Immutable and thread-safe. */
public final class HtmlFormatProvider implements DocumentFormatProvider {
    private static final String CONTENT = "content";

    /** Found by the service loader. */
    public HtmlFormatProvider() {}

    @Override
    public String name() {
        return HtmlFormat.NAME;
    }

    @Override
    public String description() {
        return "HTML pages; with content=main only the article of a page from the web";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(CONTENT, "all: the whole page (default); main: the article without menus and the like"));
    }

    @Override
    public DocumentFormat create(Settings settings) {
        settings.requireKnown(settings());
        return new HtmlFormat(settings.choice(CONTENT, HtmlFormat.Content.ALL));
    }

    @Override
    public Fit fit(String fileName, String head) {
        if (FileNames.endsWith(fileName, ".html", ".htm", ".xhtml")) {
            return Fit.BY_NAME;
        }
        String start = head.stripLeading();
        return start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5)
                ? Fit.BY_NAME
                : Fit.NONE;
    }
}

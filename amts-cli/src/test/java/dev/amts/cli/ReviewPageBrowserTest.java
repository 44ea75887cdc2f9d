package dev.amts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The review page in a real browser, worked with by keyboard alone. Pictures go to the folder {@code amts.pictures}. */
class ReviewPageBrowserTest {
    // The browser may still be writing to its profile when the test ends.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path profile;

    private Chromium browser;
    private Path page;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException, InterruptedException {
        browser = Chromium.start(Files.createTempDirectory(profile, "browser"));
        SyncBook book = new SyncBook(folder)
                .with(
                        "en/one.md",
                        "# One\n\nIt uses `n` words. It <b>ends</b> here.\n\nGone soon enough, this one.\n\n```python\nx = 1\n```\n")
                .with("zh/one.md", "# 一\n\n它用`n`个词。它在<b>这里</b>结束。\n\n这段很快就没有了。\n\n```python\nx = 1\n```\n")
                .with(
                        "new/one.md",
                        "# One\n\nIt uses `m` words. It <b>ends</b> here.\n\nA new paragraph & more.\n\n```python\nx = 2\n```\n")
                .with("en/two.md", "# Two\n\nNothing changed in this chapter.\n")
                .with("zh/two.md", "# 二\n\n本章没有变化。\n")
                .with("new/two.md", "# Two\n\nNothing changed in this chapter.\n");
        CommandRun run = book.sync(
                "--old-source",
                "@en",
                "--old-target",
                "@zh",
                "--new-source",
                "@new",
                "-o",
                "@out",
                "--report",
                "@r.html");
        assertThat(run.err()).isEmpty();
        page = book.path("r.html");
    }

    @AfterEach
    void close() {
        // Also called where the test was skipped for want of a browser.
        if (browser != null) {
            browser.close();
        }
    }

    private String position() throws InterruptedException {
        return browser.evaluate("document.getElementById('position').textContent");
    }

    private int shown() throws InterruptedException {
        return Integer.parseInt(browser.evaluate("document.querySelectorAll('.unit:not([hidden])').length"));
    }

    @Test
    void isWorkedWithByKeyboard() throws InterruptedException {
        browser.open(page, 1280, "light");
        int open = shown();
        assertThat(open).isBetween(3, 5);
        assertThat(position()).isEqualTo(open + " units");
        browser.press("j");
        assertThat(position()).isEqualTo("1 of " + open + " units");
        String first = browser.evaluate("document.activeElement.id");
        browser.press("j");
        assertThat(position()).isEqualTo("2 of " + open + " units");
        browser.press("k");
        assertThat(browser.evaluate("document.activeElement.id")).isEqualTo(first);
        browser.press("k");
        assertThat(position()).as("goes round").isEqualTo(open + " of " + open + " units");

        browser.press("/");
        for (String key : List.of("w", "o", "r", "d", "s")) {
            browser.press(key);
        }
        assertThat(shown()).isOne();
        assertThat(browser.evaluate("document.getElementById('search').value")).isEqualTo("words");
        browser.press("Escape");
        assertThat(browser.evaluate("document.activeElement.id")).isNotEqualTo("search");
    }

    @Test
    void filtersByStateFromTheKeyboard() throws InterruptedException {
        browser.open(page, 1280, "light");
        int open = shown();
        browser.evaluate("document.querySelector('[data-state=reused]').focus()");
        browser.press(" ");
        assertThat(browser.evaluate("document.querySelector('[data-state=reused]').checked"))
                .isEqualTo("true");
        int all = shown();
        assertThat(all).isGreaterThan(open);
        browser.press("Tab");
        assertThat(browser.evaluate("document.activeElement.dataset.state")).isEqualTo("moved");
        browser.press("Tab");
        browser.press(" ");
        assertThat(browser.evaluate("document.querySelector('.unit.adapted:not([hidden])')"))
                .isEqualTo("null");
        for (String state : List.of("reused", "moved", "translated", "untranslated", "removed", "conflict")) {
            browser.evaluate("(b => b.checked && b.click())(document.querySelector('[data-state=" + state + "]'))");
        }
        assertThat(shown()).isZero();
        assertThat(browser.evaluate("document.getElementById('nothing').hidden"))
                .isEqualTo("false");
        browser.press("j");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void looksWellInBothSchemesAndWidthsAndAsksForNothing() throws IOException, InterruptedException {
        String pictures = System.getProperty("amts.pictures", "");
        String[] backgrounds = new String[2];
        for (int width : new int[] {1280, 400}) {
            for (String scheme : List.of("light", "dark")) {
                browser.open(page, width, scheme);
                browser.press("j");
                assertThat(browser.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                        .as("nothing is cut off at %d", width)
                        .isEqualTo("true");
                backgrounds[scheme.equals("dark") ? 1 : 0] =
                        browser.evaluate("getComputedStyle(document.body).backgroundColor");
                assertThat(Double.parseDouble(browser.evaluate(CONTRAST)))
                        .as("contrast in %s", scheme)
                        .isGreaterThan(4.5);
                if (!pictures.isEmpty()) {
                    Files.createDirectories(Path.of(pictures));
                    browser.picture(Path.of(pictures, "review-" + width + "-" + scheme + ".png"));
                }
            }
        }
        assertThat(backgrounds[0]).isNotEqualTo(backgrounds[1]);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).allMatch(address -> address.startsWith("file:") && address.endsWith("r.html"));
        assertThat(browser.evaluate("document.querySelectorAll('.unit b').length"))
                .as("text is no markup")
                .isEqualTo("0");
    }

    /** The least contrast (WCAG 2.2) of the texts beside each unit. */
    private static final String CONTRAST = """
            (() => {
              const rgb = c => c.match(/[\\d.]+/g).map(Number);
              const light = c => { const [r, g, b] = rgb(c).map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              let least = 99;
              for (const each of document.querySelectorAll('.unit:not([hidden]) :is(.meta, .tag, .why, .row > div)')) {
                const card = light(getComputedStyle(each.closest('.unit')).backgroundColor);
                const ink = light(getComputedStyle(each).color);
                least = Math.min(least, (Math.max(card, ink) + 0.05) / (Math.min(card, ink) + 0.05));
              }
              return least;
            })()""";
}

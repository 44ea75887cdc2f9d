package dev.amts.core.sync.exchange;

import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Synchronizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A draft with a unit of each kind that matters to a CAT tool, and its way out and back. */
final class ExchangeExample {
    static final Language ENGLISH = Language.of("en");
    static final Language CHINESE = Language.of("zh");

    static final String OLD_SOURCE = """
            # One & only

            The loop runs `n` times. Then it stops. We print \\"$x_1$\\" at the end.

            An old paragraph with [a link](https://a.example/b?c=1&d=2) and **strong words**.
            """;

    static final String OLD_TARGET = """
            # 唯一 & 仅有

            循环运行`n`次。然后停止。最后我们打印\\"$x_1$\\"。

            一个旧段落，带有[链接](https://a.example/b?c=1&d=2)和**强调**。
            """;

    static final String NEW_SOURCE = """
            # One & only

            The loop runs `m` times. Then it stops. We print \\"$x_1$\\" at the end. A new sentence with `code`.

            An old paragraph with [a link](https://a.example/b?c=1&d=2) and **strong words**.

            A whole <b>new</b> paragraph.
            """;

    private ExchangeExample() {}

    static DocumentFormat format() {
        return Services.discover().format("markdown", Settings.none());
    }

    static Synchronizer synchronizer() {
        Services services = Services.discover();
        return Synchronizer.of(
                ENGLISH,
                CHINESE,
                format(),
                services.segmenter("rules", Settings.none()),
                services.aligner("length", Settings.none()));
    }

    static Draft draft() {
        return synchronizer().synchronize(OLD_SOURCE, OLD_TARGET, NEW_SOURCE);
    }

    static String written(ExchangeFile file, Draft draft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(List.of(draft), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Returned read(ExchangeFile file, String text, Draft draft) {
        return file.read("file", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), List.of(draft));
    }
}

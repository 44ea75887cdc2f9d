package consumer;

import dev.amts.api.document.DocumentFormatProvider;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.parallel.ParallelDataStoreProvider;
import dev.amts.api.provider.Providers;
import dev.amts.core.Amts;

/** Translates a line with the pseudo engine, and looks for what it depends on. */
public final class Consumer {
    private Consumer() {}

    public static void main(String[] args) {
        try (Amts amts = Amts.from("en").to("zh").format("d2l-markdown").engine("pseudo").build()) {
            System.out.println(amts.translate(amts.parse("a.md", "# Recurrent networks of $h_t$\n:label:`sec_rnn`\n"))
                    .text());
        }
        // A provider that was not found is answered by an exception that lists the ones that were.
        Providers.discover(DocumentFormatProvider.class).named("d2l-markdown");
        Providers.discover(TranslationEngineProvider.class).named("amazon");
        Providers.discover(ParallelDataStoreProvider.class).named("amazon");
        System.out.println("found d2l-markdown and amazon");
    }
}

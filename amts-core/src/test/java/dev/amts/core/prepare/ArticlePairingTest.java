package dev.amts.core.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.core.Amts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ArticlePairingTest {
    private static final Amts AMTS =
            Amts.from("en").to("es").engine(request -> List.of()).build();

    private static final ArticlePairing PAIRING = new ArticlePairing(ArticlePairing.DEFAULT_THRESHOLD);

    private static List<String> names(ArticlePairing.Result result) {
        return result.pairs().stream()
                .map(each -> each.documents().source().name() + "="
                        + each.documents().target().name())
                .toList();
    }

    @Test
    void whatTranslationLeavesAlonePairsArticles() {
        List<Document> english = List.of(
                AMTS.parse("a.md", "# Marie Curie\n\nShe was born in 1867 in Warsaw and moved to Paris in 1891.\n"),
                AMTS.parse(
                        "b.md", "# Isaac Newton\n\nHe was born in 1642 in Woolsthorpe and died in 1727 in London.\n"));
        List<Document> spanish = List.of(
                AMTS.parse("x.md", "# Isaac Newton\n\nNació en 1642 en Woolsthorpe y murió en 1727 en Londres.\n"),
                AMTS.parse("y.md", "# Marie Curie\n\nNació en 1867 en Varsovia y se mudó a Paris en 1891.\n"));
        assertThat(names(PAIRING.pair(english, spanish))).containsExactly("a.md=y.md", "b.md=x.md");
    }

    @Test
    void aLinkToTheOtherLanguagesPageTells() {
        String page = "<html><head><title>t</title>%s</head><body><p>%s</p></body></html>";
        List<Document> english = List.of(
                AMTS.parse(
                        "one.html",
                        page.formatted("<link rel=alternate hreflang=es href=\"/es/uno.html\">", "A word.")),
                AMTS.parse(
                        "two.html",
                        page.formatted("<link rel=alternate hreflang=es href=\"/es/dos.html\">", "A word.")));
        List<Document> spanish = List.of(
                AMTS.parse("dos.html", page.formatted("", "Una palabra.")),
                AMTS.parse("uno.html", page.formatted("", "Una palabra.")));
        assertThat(names(new ArticlePairing(.3).pair(english, spanish)))
                .containsExactly("one.html=uno.html", "two.html=dos.html");
    }

    @Test
    void whatIsAloneIsReported() {
        List<Document> english = List.of(AMTS.parse("a.md", "Apples grow on 17 trees near Utrecht.\n"));
        List<Document> spanish = List.of(AMTS.parse("x.md", "Los coches corren por la calle.\n"));
        ArticlePairing.Result result = PAIRING.pair(english, spanish);
        assertThat(result.pairs()).isEmpty();
        assertThat(result.unpairedSources()).hasSize(1);
        assertThat(result.unpairedTargets()).hasSize(1);
    }

    @Test
    void shuffledAndRenamedArticlesFindTogether() throws IOException {
        Path folder = Path.of(System.getProperty("amts.shared", "../shared"), "data", "general", "en-es");
        Assumptions.assumeTrue(Files.isDirectory(folder), "needs the articles in " + folder);
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = new ArrayList<>(list.sorted().toList());
        }
        Collections.shuffle(files, new Random(5));
        List<Document> english = new ArrayList<>();
        List<Document> spanish = new ArrayList<>();
        Map<String, String> articles = new HashMap<>();
        for (Path file : files) {
            String name = "f" + articles.size() + ".md";
            String was = file.getFileName().toString();
            articles.put(name, was.replaceFirst("\\.(en|es)\\.md$", ""));
            (was.endsWith(".en.md") ? english : spanish).add(AMTS.parse(name, Files.readString(file)));
        }
        // Two have no translation.
        List<Document> without = spanish.subList(2, spanish.size());
        ArticlePairing.Result result = PAIRING.pair(english, without);
        assertThat(result.pairs()).hasSize(without.size());
        assertThat(result.pairs())
                .allSatisfy(each -> assertThat(
                                articles.get(each.documents().source().name()))
                        .isEqualTo(articles.get(each.documents().target().name())));
        assertThat(result.unpairedSources()).hasSize(2);
    }
}

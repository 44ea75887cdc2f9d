package dev.amts.core.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.core.Amts;
import dev.amts.core.align.document.DocumentPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectFilterTest {
    private static final Amts AMTS =
            Amts.from("en").to("es").engine(request -> List.of()).build();

    private static Document article(String name, String text) {
        return AMTS.parse(name, text);
    }

    private static final List<DocumentPair> PAIRS = List.of(
            pair("cars.md", "The engine of a car drives its wheels. The gearbox sits between engine and wheels."),
            pair("birds.md", "The blackbird sings at dawn. Its nest lies low in hedges and old gardens."),
            pair("bikes.md", "A bicycle has two wheels and pedals. The chain drives the back wheel by its gears."));

    private static DocumentPair pair(String name, String text) {
        return new DocumentPair(article(name, text), article(name, text));
    }

    private static List<String> kept(SubjectFilter filter) {
        return filter.filter(PAIRS).kept().stream()
                .map(each -> each.source().name())
                .toList();
    }

    @Test
    void withoutWishesAllIsKept() {
        assertThat(kept(SubjectFilter.ALL)).hasSize(3);
    }

    @Test
    void keywordsAreWholeWordsInAnyCase() {
        assertThat(kept(new SubjectFilter(List.of("WHEELS"), List.of(), .1))).containsExactly("cars.md", "bikes.md");
        assertThat(kept(new SubjectFilter(List.of("wheel"), List.of(), .1))).containsExactly("bikes.md");
        assertThat(kept(new SubjectFilter(List.of("old gardens"), List.of(), .1)))
                .containsExactly("birds.md");
    }

    @Test
    void articlesUnlikeWhatIsToBeTranslatedAreLeftOutAndSaid() {
        Document wanted =
                article("new.md", "A lorry has a bigger engine than a car, and more wheels behind its gearbox.");
        SubjectFilter.Result result = new SubjectFilter(List.of(), List.of(wanted), .1).filter(PAIRS);
        assertThat(result.kept().get(0).source().name()).isEqualTo("cars.md");
        assertThat(result.leftOut()).anySatisfy(each -> assertThat(each).startsWith("birds.md: unlike"));
    }
}

package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.text.CodedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What each {@link DocumentFormat} must do. */
public abstract class DocumentFormatContract {
    /** The format. */
    protected abstract DocumentFormat format();

    /** Documents of the format, of each kind of part that it knows; each has at least one text unit. */
    protected abstract List<String> samples();

    @Test
    protected void untouchedDocumentsComeBackAsTheyWere() {
        for (String sample : variants()) {
            Document document = format().parse("sample", sample);
            assertThat(format().render(document, Map.of())).isEqualTo(sample);
        }
    }

    @Test
    protected void unitsPutBackAsTheyAreChangeNothing() {
        for (String sample : samples()) {
            Document document = format().parse("sample", sample);
            Map<String, CodedText> same = new HashMap<>();
            document.units().forEach(unit -> same.put(unit.id(), unit.content()));
            assertThat(document.units()).isNotEmpty();
            assertThat(format().render(document, same)).isEqualTo(sample);
        }
    }

    @Test
    protected void unitsHaveIdsThatStay() {
        for (String sample : samples()) {
            List<TextUnit> units = format().parse("sample", sample).units();
            Set<String> ids = new HashSet<>();
            units.forEach(unit -> assertThat(ids.add(unit.id())).as(unit.id()).isTrue());
            assertThat(format().parse("sample", sample).units()).isEqualTo(units);
        }
    }

    @Test
    protected void aTranslatedUnitChangesItsOwnPlaceOnly() {
        for (String sample : samples()) {
            Document document = format().parse("sample", sample);
            for (TextUnit unit : document.units()) {
                String rendered = format().render(document, Map.of(unit.id(), CodedText.plain("Replaced")));
                assertThat(rendered)
                        .startsWith(sample.substring(0, unit.span().start()))
                        .endsWith(sample.substring(unit.span().end()));
            }
        }
    }

    @Test
    protected void inlineCodesAreFoundInAPieceAlone() {
        for (CodedText text : ContractTexts.hostile(1000)) {
            assertThat(format().parseInline(text.text()).text()).isEqualTo(text.text());
        }
    }

    @Test
    protected void anUnknownUnitIsRefused() {
        Document document = format().parse("sample", samples().get(0));
        Map<String, CodedText> unknown = Map.of("no such unit", CodedText.plain("x"));
        assertThatThrownBy(() -> format().render(document, unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    protected void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
        byte[] bytes = {'a', '\n', (byte) 0xFF, 'b'};
        assertThatThrownBy(() -> format().parse("bad.file", bytes))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("bad.file")
                .hasMessageContaining("line 2");
    }

    /** The samples, with other line ends and a byte order mark, cut short, and with pieces in disorder. */
    private List<String> variants() {
        List<String> variants = new ArrayList<>(samples());
        for (String sample : samples()) {
            variants.add(sample.replace("\n", "\r\n"));
            variants.add(sample.replace('\n', '\r'));
            variants.add("\uFEFF" + sample);
            variants.add(sample.stripTrailing());
        }
        Random random = new Random(8);
        for (int i = 0; i < 300; i++) {
            StringBuilder mixed = new StringBuilder();
            for (int n = 0; n < 4; n++) {
                String sample = samples().get(random.nextInt(samples().size()));
                int start = random.nextInt(sample.length() + 1);
                mixed.append(sample, start, start + random.nextInt(sample.length() - start + 1));
            }
            variants.add(mixed.toString());
        }
        ContractTexts.hostile(300).forEach(text -> variants.add(text.text()));
        variants.add("");
        return variants;
    }
}

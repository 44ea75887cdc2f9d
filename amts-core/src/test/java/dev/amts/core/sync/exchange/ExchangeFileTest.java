package dev.amts.core.sync.exchange;

import static dev.amts.core.sync.exchange.ExchangeExample.CHINESE;
import static dev.amts.core.sync.exchange.ExchangeExample.ENGLISH;
import static dev.amts.core.sync.exchange.ExchangeExample.format;
import static dev.amts.core.sync.exchange.ExchangeExample.read;
import static dev.amts.core.sync.exchange.ExchangeExample.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.exchange.xliff.Xml;
import dev.amts.core.sync.lock.LockFile;
import dev.amts.core.sync.unit.UnitState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.po.POFilter;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes to CAT tools is read by another's readers (Okapi's), and comes back through ours. */
class ExchangeFileTest {
    private static final ExchangeFile XLIFF_2 = XliffFile.version21(ENGLISH, CHINESE, format());
    private static final ExchangeFile XLIFF_1 = XliffFile.version12(ENGLISH, CHINESE, format());
    private static final ExchangeFile PO = new PoFile(ENGLISH, CHINESE, format());

    private final Draft draft = ExchangeExample.draft();

    static Stream<ExchangeFile> formats() {
        return Stream.of(XLIFF_2, XLIFF_1, PO);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takesNothingWhereTheToolChangedNothing(ExchangeFile file) {
        Returned returned = read(file, written(file, draft), draft);
        assertThat(returned.of(draft)).isEmpty();
        assertThat(returned.approved()).isEmpty();
        assertThat(returned.problems()).isEmpty();
        assertThat(returned.into(draft).text()).isEqualTo(draft.text());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takesWhatTheToolChanged(ExchangeFile file) {
        Returned returned = read(file, written(file, draft).replace("然后停止", "接着就停"), draft);
        assertThat(returned.problems()).isEmpty();
        assertThat(returned.into(draft).text()).isEqualTo(draft.text().replace("然后停止", "接着就停"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void reportsALostCodeAndTakesNothingOfThatSentence(ExchangeFile file) {
        String text = written(file, draft)
                .replace(
                        "打印<ph id=\"c2\" dataRef=\"d2\"/><ph id=\"c3\" dataRef=\"d3\"/>",
                        "印刷<ph id=\"c2\" dataRef=\"d2\"/>")
                .replace("打印<ph id=\"c1\">\\\"</ph><ph id=\"c2\">$x_1$</ph>", "印刷<ph id=\"c1\">\\\"</ph>")
                .replace("打印\\\\\\\"$x_1$", "印刷\\\\\\\"")
                .replace("然后停止", "接着就停");
        assertThat(text).contains("印刷");
        Returned returned = read(file, text, draft);
        assertThat(returned.problems()).singleElement().asString().contains("unit s2, segment 3: lost $x_1$");
        assertThat(returned.into(draft).text()).contains("接着就停").contains("打印").doesNotContain("印刷");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takesAnEngineerToolsWholeAnswer(ExchangeFile file) {
        Draft done = translated(file);
        assertThat(done.text()).contains("最后我们打印\\\"$x_1$\\\"。新的一句带有`code`。\n").contains("\n全<b>新</b>段落。\n");
        assertThat(done.approved()).containsExactlyInAnyOrder("s2", "s4");
        assertThat(done.work().shareWithoutWork()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void knowsNextTimeWhatWasApproved(ExchangeFile file) {
        Draft done = translated(file);
        LockFile lock = LockFile.NONE.with(List.of(done), LockFile.Made.NOTHING);
        assertThat(lock.chapters().get("document"))
                .filteredOn(each -> each.state().equals(LockFile.APPROVED))
                .hasSize(2);
        Draft again = ExchangeExample.synchronizer()
                .with(lock.memory())
                .synchronize(ExchangeExample.OLD_SOURCE, ExchangeExample.OLD_TARGET, ExchangeExample.NEW_SOURCE);
        assertThat(again.text()).isEqualTo(done.text());
        assertThat(again.units()).extracting(unit -> unit.state()).containsOnly(UnitState.REUSED);
    }

    /** What a tool gives back in which somebody translated and confirmed everything. */
    private Draft translated(ExchangeFile file) {
        String text = written(file, draft);
        String back;
        if (file == XLIFF_2) {
            back = text.replace(
                            "\"c5\" dataRef=\"d5\"/>.</source>",
                            "\"c5\" dataRef=\"d5\"/>.</source><target>新的一句带有<ph id=\"c5\" dataRef=\"d5\"/>。</target>")
                    .replace("</ph> paragraph.", "")
                    .replace(
                            "/> paragraph.</source>",
                            "/> paragraph.</source><target>全<ph id=\"c1\" dataRef=\"d1\"/>新<ph id=\"c2\" dataRef=\"d2\"/>段落。</target>")
                    .replace("state=\"initial\"", "state=\"reviewed\"");
        } else if (file == XLIFF_1) {
            back = text.replace(
                            ">`code`</ph>.</source>",
                            ">`code`</ph>.</source><target>新的一句带有<ph id=\"c1\">`code`</ph>。</target>")
                    .replace(
                            "</ph> paragraph.</source>",
                            "</ph> paragraph.</source><target>全<ph id=\"c1\"/>新<x id=\"c2\"/>段落。</target>")
                    .replace("approved=\"no\"", "approved=\"yes\"");
        } else {
            back = text.replace("`code`.\"\nmsgstr \"\"", "`code`.\"\nmsgstr \"\"\n\"新的一句\"\n\"带有`code`。\"")
                    .replace("paragraph.\"\nmsgstr \"\"", "paragraph.\"\nmsgstr \"全<b>新</b>段落。\"")
                    .replace("#, fuzzy\n", "");
        }
        Returned returned = read(file, back, draft);
        assertThat(returned.problems()).isEmpty();
        return returned.into(draft);
    }

    @Test
    void xliff2IsReadByAnotherReaderThatValidatesIt() {
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(written(XLIFF_2, draft));
            List<Segment> segments = new java.util.ArrayList<>();
            int matches = 0;
            int notes = 0;
            while (reader.hasNext()) {
                net.sf.okapi.lib.xliff2.reader.Event event = reader.next();
                if (event.isUnit()) {
                    Unit unit = event.getUnit();
                    unit.getSegments().forEach(segments::add);
                    matches += unit.getMatches().size();
                    notes += unit.getNoteCount();
                }
            }
            assertThat(segments)
                    .extracting(Segment::getState)
                    .containsExactly(
                            TargetState.FINAL,
                            TargetState.INITIAL,
                            TargetState.FINAL,
                            TargetState.FINAL,
                            TargetState.INITIAL,
                            TargetState.FINAL,
                            TargetState.INITIAL);
            assertThat(segments.get(1).getTarget().getPlainText()).isEqualTo("循环运行次。");
            assertThat(segments.get(1).getTarget().getOwnTags())
                    .singleElement()
                    .satisfies(tag -> assertThat(((net.sf.okapi.lib.xliff2.core.CTag) tag).getData())
                            .isEqualTo("`m`"));
            assertThat(matches).isOne();
            assertThat(notes).isEqualTo(3);
        }
    }

    @Test
    void xliff1IsReadByAnotherReader() {
        List<ITextUnit> units = okapi(new XLIFFFilter(), written(XLIFF_1, draft));
        assertThat(units)
                .extracting(ITextUnit::getId)
                .contains("s2-1", "s2-4", "s4-1")
                .hasSize(7);
        ITextUnit adapted = units.get(1);
        LocaleId chinese = LocaleId.fromString("zh");
        assertThat(adapted.getTarget(chinese).getUnSegmentedContentCopy().getCodedText())
                .isNotEmpty();
        assertThat(adapted.getTarget(chinese).getFirstContent().getCodes())
                .singleElement()
                .satisfies(code -> assertThat(code.getData()).isEqualTo("`m`"));
        assertThat(adapted.getTargetProperty(chinese, "state").getValue()).isEqualTo("needs-review-translation");
        assertThat(adapted.getTarget(chinese)
                        .getAnnotation(net.sf.okapi.common.annotation.AltTranslationsAnnotation.class))
                .hasSize(1);
        assertThat(units.get(6).getTarget(chinese)).isNull();
    }

    @Test
    void poIsReadByAnotherReader() {
        List<ITextUnit> units = okapi(new POFilter(), written(PO, draft));
        LocaleId chinese = LocaleId.fromString("zh");
        assertThat(units).hasSize(7);
        assertThat(units.get(1).getSource().toString()).isEqualTo("The loop runs `m` times.");
        assertThat(units.get(1).getTarget(chinese).toString()).isEqualTo("循环运行`m`次。");
        assertThat(units.get(1).getTargetProperty(chinese, "approved").getValue())
                .isEqualTo("no");
        assertThat(units.get(2).getTargetProperty(chinese, "approved").getValue())
                .isEqualTo("yes");
        assertThat(units.get(3).getTarget(chinese).toString()).isEqualTo("最后我们打印\\\"$x_1$\\\"。");
    }

    private static List<ITextUnit> okapi(IFilter filter, String text) {
        try (IFilter reader = filter;
                RawDocument document = new RawDocument(text, LocaleId.ENGLISH, LocaleId.fromString("zh"))) {
            reader.open(document);
            return reader.stream()
                    .filter(Event::isTextUnit)
                    .map(Event::getTextUnit)
                    .toList();
        }
    }

    @Test
    void refusesEntitiesDocumentTypesAndOtherFiles() {
        String bomb = "<!DOCTYPE xliff [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff xmlns=\""
                + Xml.NAMESPACE
                + "\"><file original=\"document\"><unit id=\"s1\"><segment id=\"1\"><target>&a;</target>"
                + "</segment></unit></file></xliff>";
        assertThatThrownBy(() -> read(XLIFF_2, bomb, draft)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read(XLIFF_2, bomb.replace("&a;", ""), draft))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("document type");
        assertThatThrownBy(() -> read(XLIFF_2, "<tmx/>", draft)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read(XLIFF_1, "<a>", draft)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesARootWithoutNamespaceAndOtherBytesInOneLine() {
        assertThatThrownBy(() -> read(XLIFF_2, "<xliff version='2.1'/>", draft))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not an XLIFF file");
        PrintStream usual = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            InputStream bytes = new ByteArrayInputStream(new byte[] {'<', 'a', '>', (byte) 0xFF});
            assertThatThrownBy(() -> XLIFF_1.read("a.xlf", bytes, List.of(draft)))
                    .isInstanceOf(InvalidInputException.class);
        } finally {
            System.setErr(usual);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void refusesAnEndlessLine() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        assertThatThrownBy(() -> PO.read("endless.po", endless, List.of(draft)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("endless.po, line 1")
                .hasMessageContaining("longer");
    }

    @Test
    void refusesEndlessDepthAndText() {
        String deep = "<xliff xmlns=\"" + Xml.NAMESPACE + "\">" + "<group>".repeat(100_000);
        assertThatThrownBy(() -> read(XLIFF_2, deep, draft)).hasMessageContaining("inside each other");
        String inText = "<xliff xmlns=\"" + Xml.NAMESPACE
                + "\"><file original=\"document\"><unit id=\"s1\"><segment id=\"1\"><target>" + "<mrk>".repeat(100_000);
        assertThatThrownBy(() -> read(XLIFF_2, inText, draft)).hasMessageContaining("inside each other");
        assertThatThrownBy(() -> read(PO, "msgid \"" + "a".repeat(2 << 20) + "\"", draft))
                .hasMessageContaining("characters");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void reportsUnitsThatTheDraftDoesNotHave(ExchangeFile file) {
        Returned returned = read(file, written(file, draft).replace("s2", "s77"), draft);
        assertThat(returned.problems())
                .singleElement()
                .asString()
                .contains("s77")
                .contains("no such unit");
        Returned other = read(
                file, written(file, draft).replace("document\"", "another\"").replace("document#", "another#"), draft);
        assertThat(other.problems()).singleElement().asString().contains("another: is none of the drafts");
    }

    @Test
    void readsPoAsToolsWriteIt() {
        String po = """
                # translator's comment
                #, c-format, fuzzy
                msgctxt "document#s2#2"
                msgid "Then "
                "it stops."
                msgstr ""
                "就\\\\\\t"
                "停\\101。"
                #~ msgid "obsolete"
                #~ msgstr "旧"
                """.replace("\\\\\\t", "\\t");
        Returned returned = read(PO, po, draft);
        assertThat(returned.problems()).isEmpty();
        assertThat(returned.of(draft)).containsOnlyKeys("s2");
        assertThat(returned.of(draft).get("s2")).contains("就\t停A。");
        for (String wrong : List.of(
                "msgid no quotes", "msgid \"a\"b\"", "msgid \"a\\\"", "msgid \"\\q\"", "msgstr[0] \"a\"", "\"x\"")) {
            assertThatThrownBy(() -> read(PO, wrong, draft))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("line 1");
        }
    }

    @Test
    void refusesTranslationsOfWhatTheDraftDoesNotHold() {
        assertThatThrownBy(() -> draft.with(Map.of("s99", "x"))).isInstanceOf(IllegalArgumentException.class);
    }
}

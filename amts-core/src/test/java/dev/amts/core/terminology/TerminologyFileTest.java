package dev.amts.core.terminology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.core.terminology.TerminologyFile.Format;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TerminologyFileTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");
    private static final Language ES = Language.of("es");

    private static List<Term> terms(Format format, String text, Language from, Language to) {
        return TerminologyFile.parse("terms", format, text, from, to).terms();
    }

    @Test
    void findsColumnsByTheirHeader() {
        assertThat(terms(Format.CSV, "\uFEFFzh,note,en\n\"参数\",x,parameter\n", EN, ZH))
                .containsExactly(new Term("parameter", "参数"));
        assertThat(terms(Format.TSV, "English\tSpanish\nlayer\tcapa\n", EN, ES))
                .containsExactly(new Term("layer", "capa"));
    }

    @Test
    void findsColumnsByTheirScriptWithoutAHeader() {
        assertThat(terms(Format.CSV, "参数,parameter\nlabel,标签\n", EN, ZH))
                .containsExactly(new Term("parameter", "参数"), new Term("label", "标签"));
        assertThat(terms(Format.CSV, "layer,capa\n", EN, ES)).containsExactly(new Term("layer", "capa"));
    }

    @Test
    void readsListsAndTablesInMarkdown() {
        String list = """
                # Terms

                参数，parameter

                长短期记忆网络，long short-term memory (LSTM)

                * 实例/示例，instance

                This sentence, which is long, is no pair.

                | English | 中文 |
                |:--------|-----:|
                | `layer` | **层** |
                """;
        assertThat(terms(Format.MARKDOWN, list, EN, ZH))
                .containsExactly(
                        new Term("parameter", "参数"),
                        new Term("long short-term memory", "长短期记忆网络"),
                        new Term("instance", "实例"),
                        new Term("instance", "示例"),
                        new Term("layer", "层"));
    }

    @Test
    void readsTbx2() {
        String tbx = """
                <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
                <martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="1">
                <langSet xml:lang="en-US"><tig><term>neural <hi>network</hi></term></tig></langSet>
                <langSet xml:lang="zh"><tig><term>神经网路</term>
                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
                <ntig><termGrp><term>神经网络</term></termGrp></ntig></langSet>
                </termEntry></body></text></martif>
                """;
        assertThat(terms(Format.TBX, tbx, EN, ZH)).containsExactly(new Term("neural network", "神经网络"));
    }

    @Test
    void readsTbx3WithThePreferredTermFirst() {
        String tbx = """
                <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
                     xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="c">
                <langSec xml:lang="en"><termSec><term>layer</term></termSec></langSec>
                <langSec xml:lang="es"><termSec><term>estrato</term></termSec>
                <termSec><term>capa</term><basic:administrativeStatus>preferredTerm-admn-sts</basic:administrativeStatus>
                </termSec></langSec></conceptEntry></body></text></tbx>
                """;
        assertThat(terms(Format.TBX, tbx, EN, ES))
                .containsExactly(new Term("layer", "capa"), new Term("layer", "estrato"));
    }

    @Test
    void loadsNothingThatATbxFileNames() {
        String hostile = "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><martif><text><body><termEntry>"
                + "<langSet xml:lang=\"en\"><tig><term>&x;a</term></tig></langSet>"
                + "<langSet xml:lang=\"zh\"><tig><term>甲</term></tig></langSet></termEntry></body></text></martif>";
        try {
            assertThat(terms(Format.TBX, hostile, EN, ZH)).containsExactly(new Term("a", "甲"));
        } catch (InvalidInputException refused) {
            assertThat(refused).hasMessageContaining("line");
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> terms(Format.CSV, "fr,de\na,b\n", EN, ZH))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("en,zh");
        assertThatThrownBy(() -> terms(Format.TBX, "<a><b></a>", EN, ZH))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 1");
    }

    @Property(tries = 300)
    void refusesOrReadsAnything(@ForAll Format format, @ForAll String text) {
        try {
            assertThat(terms(format, text, EN, ZH)).isNotEmpty();
        } catch (InvalidInputException expected) {
            assertThat(expected.getMessage()).startsWith("terms");
        }
    }
}

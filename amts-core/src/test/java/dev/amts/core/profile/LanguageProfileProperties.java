package dev.amts.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.InlineCode.Role;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds of every profile of ours on random texts near what its rules are about. */
@Tag("contract")
abstract class LanguageProfileProperties {
    /** The profile to test. */
    abstract LanguageProfile profile();

    /** Fragments of text that its rules are about, so that random texts come near them. */
    abstract List<String> fragments();

    @Property(tries = 400)
    void applyingItTwiceIsApplyingItOnce(@ForAll("documents") List<CodedText> document) {
        List<CodedText> once = targets(apply(document));
        assertThat(targets(apply(once))).isEqualTo(once);
    }

    @Property(tries = 400)
    void keepsEveryInlineCode(@ForAll("documents") List<CodedText> document) {
        List<ProfiledText> after = apply(document);
        assertThat(after).hasSameSizeAs(document);
        for (int i = 0; i < document.size(); i++) {
            assertThat(codes(after.get(i).target())).isEqualTo(codes(document.get(i)));
        }
    }

    @Property(tries = 400)
    void tellsEveryChange(@ForAll("documents") List<CodedText> document) {
        List<ProfiledText> after = apply(document);
        for (int i = 0; i < document.size(); i++) {
            boolean changed = !after.get(i).target().equals(document.get(i));
            if (changed) {
                assertThat(after.get(i).changes()).isNotEmpty();
            }
            assertThat(after.get(i).changes())
                    .allSatisfy(change -> assertThat(profile().rules()).contains(change.rule()));
        }
    }

    @Property(tries = 300)
    void takesAnyUnicode(@ForAll("anything") String text) {
        List<CodedText> once = targets(apply(List.of(CodedText.plain(text))));
        assertThat(targets(apply(once))).isEqualTo(once);
    }

    @Property(tries = 100)
    void readiesSourcesWithTheirCodes(@ForAll("documents") List<CodedText> document) {
        List<CodedText> ready = profile().before(document);
        assertThat(ready).hasSameSizeAs(document);
        for (int i = 0; i < document.size(); i++) {
            assertThat(codes(ready.get(i))).isEqualTo(codes(document.get(i)));
        }
    }

    private List<ProfiledText> apply(List<CodedText> document) {
        return profile()
                .after(document.stream()
                        .map(text -> ProfiledText.of(CodedText.plain("The rate is 0.5, or 1,000."), text))
                        .toList());
    }

    private static List<CodedText> targets(List<ProfiledText> texts) {
        return texts.stream().map(ProfiledText::target).toList();
    }

    private static List<String> codes(CodedText text) {
        return text.codes().stream()
                .map(code -> code.id() + code.role() + code.kind() + text.data(code))
                .toList();
    }

    @Provide
    Arbitrary<List<CodedText>> documents() {
        return texts().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    private Arbitrary<CodedText> texts() {
        Arbitrary<String> fragment = Arbitraries.oneOf(
                Arbitraries.of(fragments()),
                Arbitraries.of(" ", "  ", "\n", ",", ".", ":", ";", "?", "!", "(", ")", "\"", "'", "-", "--", "..."),
                Arbitraries.of("a", "BERT", "the", "1", "0.5", "1,000", "10", "\u00A0", "\uE001", "𠮷", "é"));
        Arbitrary<Piece> plain = fragment.map(text -> new Piece(text, null, 0));
        Arbitrary<Piece> standalone = Combinators.combine(
                        Arbitraries.of(CodeKind.values()), Arbitraries.of("`x`", "$y$", ":numref:`z`", "*"))
                .as((kind, data) -> new Piece(data, kind, 1));
        Arbitrary<Piece> pair = Arbitraries.of(CodeKind.EMPHASIS, CodeKind.LINK, CodeKind.SLIDE_MARK, CodeKind.TAG)
                .map(kind -> new Piece("*", kind, 2));
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, plain),
                        net.jqwik.api.Tuple.of(2, standalone),
                        net.jqwik.api.Tuple.of(1, pair))
                .list()
                .ofMaxSize(25)
                .map(LanguageProfileProperties::text);
    }

    /** A piece of a text: plain, a standalone code, or the begin or end of a pair, whichever is due. */
    private record Piece(
            String text, @org.jspecify.annotations.Nullable CodeKind kind, int codes) {}

    private static CodedText text(List<Piece> pieces) {
        CodedText.Builder out = CodedText.builder();
        List<String> open = new ArrayList<>();
        int id = 0;
        for (Piece piece : pieces) {
            CodeKind kind = piece.kind();
            if (kind == null) {
                out.text(piece.text());
            } else if (piece.codes() == 1) {
                out.code("s" + id++, Role.STANDALONE, kind, piece.text());
            } else if (open.isEmpty()) {
                open.add("p" + id++);
                out.code(open.get(0), Role.OPENING, kind, piece.text());
            } else {
                out.code(open.remove(0), InlineCode.Role.CLOSING, kind, piece.text());
            }
        }
        if (!open.isEmpty()) {
            out.code(open.get(0), Role.CLOSING, CodeKind.EMPHASIS, "*");
        }
        return out.build();
    }
}

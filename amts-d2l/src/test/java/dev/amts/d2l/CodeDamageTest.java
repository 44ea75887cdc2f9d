package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.document.TextUnit;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;
import dev.amts.api.text.InlineCode;
import dev.amts.api.text.PlaceholderEncoding;
import dev.amts.core.codes.CodeSafeTranslation;
import dev.amts.core.codes.Safeguard;
import dev.amts.core.segment.RuleSegmenterProvider;
import dev.amts.core.text.LineJoiner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An engine that maltreats inline codes in every way must not get one of them into a chapter. */
class CodeDamageTest {
    private static final Language EN = Language.of("en");
    private static final Language ZH = Language.of("zh");

    private final DocumentFormat format = new D2lMarkdownProvider().create(Settings.none());

    /** Drops, doubles, reorders, translates, re-cases and spaces out marks at random; marks words so that text differs. */
    private record Damage(Random random) implements TranslationEngine {
        private static final Pattern MARK = Pattern.compile("<[^>]*>|\\{\\{[^}]*}}");

        @Override
        public EngineCapabilities capabilities() {
            return new EngineCapabilities(
                    EngineCapabilities.Granularity.UNIT,
                    List.of(HtmlEncoding.instance(), PlaceholderEncoding.instance()),
                    Integer.MAX_VALUE,
                    Set.of());
        }

        @Override
        public List<Translation> translate(TranslationRequest request) {
            CodeEncoding encoding = Objects.requireNonNull(request.encoding());
            return request.texts().stream()
                    .map(text -> Translation.of(encoding.decode(damaged(encoding.encode(text)), text)))
                    .toList();
        }

        private String damaged(String text) {
            List<String> parts = new ArrayList<>();
            Matcher mark = MARK.matcher(text);
            int from = 0;
            while (mark.find()) {
                parts.add(text.substring(from, mark.start()));
                parts.add(random.nextInt(8) == 0 ? damagedMark(mark.group()) : mark.group());
                from = mark.end();
            }
            parts.add(text.substring(from));
            if (parts.size() > 3 && random.nextInt(8) == 0) {
                Collections.swap(parts, random.nextInt(parts.size()), random.nextInt(parts.size()));
            }
            return String.join("", parts).replace("the ", "die ") + (random.nextInt(5) == 0 ? " *neu* $x" : "");
        }

        private String damagedMark(String mark) {
            return switch (random.nextInt(7)) {
                case 0 -> "";
                case 1 -> mark + mark;
                case 2 -> mark.toUpperCase(Locale.ROOT);
                case 3 -> " " + mark + " ";
                case 4 -> mark.replaceAll("\\d", "eins");
                case 5 -> mark.replaceAll("[<{]", "$0 ");
                default -> mark.substring(0, mark.length() / 2);
            };
        }
    }

    @Test
    void noDamagedCodeGetsIntoAChapter() {
        CodeSafeTranslation safe = CodeSafeTranslation.of(
                        new Damage(new Random(3)), new RuleSegmenterProvider().create(Settings.none()))
                .withFormat(format);
        Map<Safeguard, Long> counts = new EnumMap<>(Safeguard.class);
        int units = 0;
        for (Path file : Chapters.of("data/d2l/pairs")) {
            boolean english = file.toString().endsWith(".en.md");
            Document document = format.parse(file.toString(), Chapters.read(file));
            List<CodedText> texts = document.units().stream()
                    .map(unit -> LineJoiner.join(unit.content(), english ? EN : ZH))
                    .toList();
            CodeSafeTranslation.Result result =
                    safe.translate(TranslationRequest.of(english ? EN : ZH, english ? ZH : EN, texts));
            result.counts().forEach((safeguard, count) -> counts.merge(safeguard, count, Long::sum));
            Map<String, CodedText> translations = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                TextUnit unit = document.units().get(i);
                CodedText text = result.translations().get(i).text();
                assertThat(codes(format.parseInline(text.text())))
                        .as("%s, %s: %s", file, unit.id(), text)
                        .isEqualTo(codes(format.parseInline(texts.get(i).text())));
                translations.put(unit.id(), text);
                units++;
            }
            Document again = format.parse(file.toString(), format.render(document, translations));
            assertThat(again.units()).hasSameSizeAs(document.units());
        }
        System.out.println(units + " units: " + counts);
        assertThat(counts.get(Safeguard.SECOND_ENCODING)).isPositive();
        assertThat(counts.get(Safeguard.SEGMENTS)).isPositive();
    }

    /** The codes as a multiset, but for escapes, which the checks add. */
    private static Map<String, Integer> codes(CodedText text) {
        Map<String, Integer> codes = new TreeMap<>();
        for (InlineCode code : text.codes()) {
            String data = text.data(code).replaceAll("\\s+", " ");
            if (!data.matches("\\\\\\p{Punct}")) {
                codes.merge(code.role() + data, 1, Integer::sum);
            }
        }
        return codes;
    }
}

package dev.amts.d2l;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.LanguageProfileProvider;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.provider.Providers;
import dev.amts.api.provider.Settings;
import dev.amts.api.text.CodedText;
import dev.amts.d2l.ErasedConventions.Erasure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The Chinese profile on the published Chinese chapters, which people wrote by the guide that it follows: it leaves them
 * alone, and finds its way back to them. Writes {@code target/chinese-profile.md} with every change.
 */
class ChineseProfileOnChaptersTest {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]*[。！？]+[”）』」*\\])~]*|[^。！？]+$");

    private static final List<List<CodedText>> CHAPTERS = new ArrayList<>();
    private static LanguageProfile profile;

    @BeforeAll
    static void readChapters() {
        profile = Providers.discover(LanguageProfileProvider.class).named("zh").create(Settings.none());
        var format = new D2lMarkdownProvider().create(Settings.none());
        for (Path file : Chapters.of(System.getProperty("amts.chapters", "data/d2l/pairs"))) {
            if (file.toString().endsWith(".zh.md")) {
                Document document = format.parse(file.getFileName().toString(), Chapters.read(file));
                CHAPTERS.add(document.units().stream().map(TextUnit::content).toList());
            }
        }
    }

    @Test
    void changesAtMostTwoPercentOfTheSentences() throws IOException {
        int sentences = 0;
        int changed = 0;
        Map<String, Integer> byRule = new TreeMap<>();
        StringBuilder list = new StringBuilder();
        for (List<CodedText> chapter : CHAPTERS) {
            List<ProfiledText> after = apply(chapter);
            for (int i = 0; i < chapter.size(); i++) {
                List<String> before = sentences(chapter.get(i));
                sentences += before.size();
                changed += before.size() - common(before, sentences(after.get(i).target()));
                for (ProfiledText.Change change : after.get(i).changes()) {
                    byRule.merge(change.rule(), 1, Integer::sum);
                    list.append(change.rule())
                            .append(": ")
                            .append((change.before() + " → " + change.after()).replace('\n', '⏎'))
                            .append('\n');
                }
            }
        }
        String summary = "%d of %d sentences changed (%.2f %%) %s%n"
                .formatted(changed, sentences, 100.0 * changed / sentences, byRule);
        report("changes", summary + list);
        assertThat(100.0 * changed / sentences).as(summary).isLessThanOrEqualTo(2.0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Erasure.class,
            names = {"PUNCTUATION", "SPACES", "BOTH"})
    void restoresNinetyFivePercentOfTheSentences(Erasure erasure) throws IOException {
        assertThat(restored(erasure)).isGreaterThanOrEqualTo(95.0);
    }

    /** Nothing tells an enumeration comma from a comma once both look alike; the share is reported for the record. */
    @Test
    void restoresMostSentencesWithEnumerationsToo() throws IOException {
        assertThat(restored(Erasure.BOTH_AND_ENUMERATIONS)).isGreaterThanOrEqualTo(90.0);
    }

    @Test
    void applyingItTwiceIsApplyingItOnce() {
        for (List<CodedText> chapter : CHAPTERS) {
            for (Erasure erasure : Erasure.values()) {
                List<CodedText> once = targets(apply(erase(chapter, erasure)));
                assertThat(targets(apply(once))).isEqualTo(once);
            }
        }
    }

    private static double restored(Erasure erasure) throws IOException {
        int sentences = 0;
        int restored = 0;
        int left = 0;
        StringBuilder lost = new StringBuilder();
        for (List<CodedText> chapter : CHAPTERS) {
            List<CodedText> erased = erase(chapter, erasure);
            List<ProfiledText> after = apply(erased);
            for (int i = 0; i < chapter.size(); i++) {
                List<String> wanted = sentences(chapter.get(i));
                List<String> got = sentences(after.get(i).target());
                sentences += wanted.size();
                restored += common(wanted, got);
                left += common(wanted, sentences(erased.get(i)));
                if (!wanted.equals(got)) {
                    lost.append("- ")
                            .append(chapter.get(i).text().replace('\n', '⏎'))
                            .append('\n');
                    lost.append("+ ")
                            .append(after.get(i).target().text().replace('\n', '⏎'))
                            .append("\n\n");
                }
            }
        }
        String summary = "%s: %d of %d sentences restored (%.2f %%); %d needed nothing%n"
                .formatted(erasure, restored, sentences, 100.0 * restored / sentences, left);
        report(erasure.name(), summary + lost);
        return 100.0 * restored / sentences;
    }

    private static void report(String name, String text) throws IOException {
        System.out.print(text.lines().findFirst().orElse("") + "\n");
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "chinese-profile-" + name + ".txt"), text);
    }

    private static List<CodedText> erase(List<CodedText> chapter, Erasure erasure) {
        return chapter.stream().map(text -> ErasedConventions.of(text, erasure)).toList();
    }

    private static List<ProfiledText> apply(List<CodedText> chapter) {
        return profile.after(chapter.stream()
                .map(text -> ProfiledText.of(CodedText.plain(""), text))
                .toList());
    }

    private static List<CodedText> targets(List<ProfiledText> texts) {
        return texts.stream().map(ProfiledText::target).toList();
    }

    private static List<String> sentences(CodedText text) {
        List<String> out = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text.text());
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                out.add(matcher.group().strip());
            }
        }
        return out;
    }

    /** How many of the sentences are among the others, each counted once. */
    private static int common(List<String> sentences, List<String> others) {
        Map<String, Integer> left = new HashMap<>();
        others.forEach(sentence -> left.merge(sentence, 1, Integer::sum));
        int count = 0;
        for (String sentence : sentences) {
            if (left.merge(sentence, -1, Integer::sum) >= 0) {
                count++;
            }
        }
        return count;
    }
}

package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each {@link LanguageProfile} must do, whatever its rules are. */
public abstract class LanguageProfileContract {
    /** The profile with all of its rules. */
    protected abstract LanguageProfile profile();

    /** Good translations into the language, which follow its rules. */
    protected abstract List<CodedText> goodTexts();

    @Test
    protected void rulesHaveNames() {
        assertThat(profile().rules()).doesNotHaveDuplicates().allMatch(rule -> !rule.isBlank());
    }

    @Test
    protected void keepsNumberOrderAndCodes() {
        List<CodedText> texts = texts();
        List<ProfiledText> after = profile().after(pairs(texts));
        assertThat(after).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(codes(after.get(i).target())).isEqualTo(codes(texts.get(i)));
            assertThat(after.get(i).source()).isEqualTo(texts.get(i));
        }
        List<CodedText> before = profile().before(texts);
        assertThat(before).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(codes(before.get(i))).isEqualTo(codes(texts.get(i)));
        }
    }

    @Test
    protected void saysWhatItChanged() {
        List<CodedText> texts = texts();
        List<ProfiledText> after = profile().after(pairs(texts));
        for (int i = 0; i < texts.size(); i++) {
            ProfiledText text = after.get(i);
            if (!text.target().text().equals(texts.get(i).text())) {
                assertThat(text.changes()).as(texts.get(i).text()).isNotEmpty();
                assertThat(text.changes())
                        .allSatisfy(change -> assertThat(profile().rules()).contains(change.rule()));
            }
        }
    }

    @Test
    protected void leavesGoodTextsAlone() {
        List<ProfiledText> after = profile().after(pairs(goodTexts()));
        assertThat(after)
                .extracting(each -> each.target().text())
                .isEqualTo(goodTexts().stream().map(CodedText::text).toList());
    }

    @Test
    protected void twiceIsOnce() {
        List<ProfiledText> once = profile().after(pairs(texts()));
        List<ProfiledText> again = profile()
                .after(once.stream()
                        .map(each -> ProfiledText.of(each.source(), each.target()))
                        .toList());
        assertThat(again)
                .extracting(ProfiledText::target)
                .isEqualTo(once.stream().map(ProfiledText::target).toList());
    }

    @Test
    protected void noTextsAreNoTrouble() {
        assertThat(profile().after(List.of())).isEmpty();
        assertThat(profile().before(List.of())).isEmpty();
    }

    private List<CodedText> texts() {
        List<CodedText> texts = new ArrayList<>(goodTexts());
        texts.add(ContractTexts.withCodes());
        texts.addAll(ContractTexts.hostile(500));
        return texts;
    }

    private static List<ProfiledText> pairs(List<CodedText> texts) {
        return texts.stream().map(text -> ProfiledText.of(text, text)).toList();
    }

    private static List<String> codes(CodedText text) {
        return text.codes().stream()
                .map(code -> code.id() + " " + code.role() + " " + data(text, code))
                .toList();
    }

    private static String data(CodedText text, InlineCode code) {
        return text.data(code);
    }
}

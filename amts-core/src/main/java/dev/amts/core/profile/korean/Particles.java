package dev.amts.core.profile.korean;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses between the two forms of a particle where an engine wrote both: {@code 모델을(를)} becomes {@code 모델을}. Which
 * one it is depends on whether the syllable before ends in a consonant; for ~로 also whether that is ㄹ (Standard Korean
 * Language Regulations, rules of Hangul orthography). After Latin letters and codes, whose sound is not known, both stay.
 * Immutable and thread-safe.
 */
record Particles(String name) implements ProfileRule.OfText {
    private static final Pattern BOTH = Pattern.compile(
            "(?<=[가-힣0-9])"
                    + "(?:은\\(는\\)|는\\(은\\)|이\\(가\\)|가\\(이\\)|을\\(를\\)|를\\(을\\)|과\\(와\\)|와\\(과\\)|\\(으\\)로|으로\\(로\\)|로\\(으로\\))");
    private static final Map<Character, String[]> FORMS = Map.of(
            '은', new String[] {"은", "는"},
            '는', new String[] {"은", "는"},
            '이', new String[] {"이", "가"},
            '가', new String[] {"이", "가"},
            '을', new String[] {"을", "를"},
            '를', new String[] {"을", "를"},
            '과', new String[] {"과", "와"},
            '와', new String[] {"과", "와"});
    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    /** The final consonants of the digits as they are read: 영 일 이 삼 사 오 육 칠 팔 구. */
    private static final int[] DIGIT_FINALS = {21, RIEUL, 0, 16, 0, 0, 1, RIEUL, RIEUL, 0};

    @Override
    public String description() {
        return "of two forms of a particle, 을(를), the one is kept that the word before it asks for";
    }

    @Override
    public List<Edit> edits(RuleText text) {
        List<Edit> edits = new ArrayList<>();
        Matcher matcher = BOTH.matcher(text.masked());
        while (matcher.find()) {
            int last = finalConsonant(text.at(matcher.start() - 1));
            String[] forms = FORMS.get(matcher.group().charAt(0));
            String form = forms == null ? (last == 0 || last == RIEUL ? "로" : "으로") : forms[last == 0 ? 1 : 0];
            edits.add(Edit.replace(matcher.start(), matcher.end(), form));
        }
        return edits;
    }

    /** The number of the final consonant of a syllable in Unicode's order (The Unicode Standard, 3.12); 0 for none. */
    private static int finalConsonant(char c) {
        return c <= '9' ? DIGIT_FINALS[c - '0'] : (c - '가') % FINALS;
    }
}

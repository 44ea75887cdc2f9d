package dev.amts.core.profile.european;

import dev.amts.core.profile.Edit;
import dev.amts.core.profile.ProfileRule;
import dev.amts.core.profile.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spanish questions and exclamations begin with ¿ and ¡: where the question word is after the last comma or colon, else
 * at the begin of the sentence (Ortografía de la lengua española, RAE 2010, 3.4.9). Immutable and thread-safe.
 */
record InvertedMarks(String name) implements ProfileRule.OfText {
    private static final Pattern QUESTION_WORD = Pattern.compile(
            "\\s+(?:(?:a|de|en|con|por|para|desde|hasta|y|pero|o)\\s+)?"
                    + "(?:qué|quién|quiénes|cómo|cuándo|dónde|adónde|cuál|cuáles|cuánto|cuánta|cuántos|cuántas)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int NONE = -1;

    @Override
    public String description() {
        return "questions begin with ¿ and exclamations with ¡";
    }

    @Override
    public List<Edit> edits(RuleText text) {
        List<Edit> edits = new ArrayList<>();
        int sentence = 0;
        int clause = NONE;
        boolean question = false;
        boolean exclamation = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            question |= c == '¿';
            exclamation |= c == '¡';
            if (c == ',' || c == ':' || c == ';') {
                clause = i + 1;
            } else if ((c == '?' || c == '!') && ends(text, i)) {
                boolean marked = c == '?' ? question : exclamation;
                boolean paired = question || exclamation || isEnd(text.at(i - 1));
                if (!marked && !paired && !isFactorial(text, i)) {
                    int at = c == '?' && clause > sentence && asks(text, clause, i) ? clause : sentence;
                    edits.add(Edit.insert(skipOpening(text, at, i), c == '?' ? "¿" : "¡"));
                }
            }
            if (isEnd(c) && ends(text, i)) {
                sentence = i + 1;
                question = false;
                exclamation = false;
            }
        }
        return edits.stream()
                .filter(edit -> hasLetter(text, edit.span().start()))
                .toList();
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean ends(RuleText text, int at) {
        char next = text.at(text.after(at + 1));
        return Character.isWhitespace(next) || ")]»”\"".indexOf(next) >= 0 || isEnd(next);
    }

    private static boolean isFactorial(RuleText text, int at) {
        char before = text.at(text.before(at));
        return Character.isWhitespace(before)
                || (text.at(at) == '!' && (Character.isDigit(before) || before == RuleText.WORD));
    }

    private static boolean asks(RuleText text, int clause, int end) {
        Matcher matcher = QUESTION_WORD.matcher(text.masked()).region(clause, end);
        return matcher.lookingAt();
    }

    private static boolean hasLetter(RuleText text, int at) {
        char c = text.at(text.after(at));
        return Character.isLetterOrDigit(c) || c == RuleText.WORD || c == RuleText.REFERENCE;
    }

    /** Past white space, marks and opening punctuation at a sentence's begin. */
    private static int skipOpening(RuleText text, int start, int end) {
        int at = start;
        while (at < end
                && (Character.isWhitespace(text.at(at))
                        || RuleText.isMark(text.at(at))
                        || "([«“\"‘»”)]".indexOf(text.at(at)) >= 0)) {
            at++;
        }
        return at;
    }
}

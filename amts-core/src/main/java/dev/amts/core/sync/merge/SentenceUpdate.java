package dev.amts.core.sync.merge;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import dev.amts.core.sync.diff.CommonSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries into an old translation what changed in its source and looks alike in both languages: inline code, formulas,
 * references, addresses, numbers and names. Words are left to the translator.
 *
 * <p>The old and the new source are aligned by these; one that was replaced by one is replaced in the translation where it
 * stands there as it stood in the old source.
 */
public final class SentenceUpdate {
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*|[A-Za-z][A-Za-z0-9]*");

    private static final Set<CodeKind> WORDLIKE = Set.of(
            CodeKind.EMPHASIS, CodeKind.SLIDE_MARK, CodeKind.ESCAPE, CodeKind.LINE_BREAK, CodeKind.TAG, CodeKind.OTHER);

    private SentenceUpdate() {}

    /** What looks alike in both languages. */
    private enum Shape {
        CODE,
        NUMBER,
        /** A word with a capital letter inside, or at its begin inside a sentence: {@code PyTorch}, {@code API}. */
        NAME
    }

    private record Literal(String text, int start, int end, Shape shape) {}

    /** What of an old literal became: null if nothing is known. */
    private record Replacement(String old, @Nullable String now) {}

    /** The translation with what changed; the same text if nothing could be carried over. */
    public static String update(CodedText oldSource, CodedText newSource, CodedText target) {
        List<Literal> there = literals(target);
        List<@Nullable String> changed = new ArrayList<>(java.util.Collections.nCopies(there.size(), null));
        boolean any = false;
        for (Shape shape : Shape.values()) {
            List<Replacement> replacements = replacements(oldSource, newSource, shape);
            boolean[] used = new boolean[replacements.size()];
            for (int k = 0; k < there.size(); k++) {
                if (there.get(k).shape() == shape) {
                    String now = replacement(there.get(k).text(), replacements, used);
                    changed.set(k, now);
                    any |= now != null && !now.equals(there.get(k).text());
                }
            }
        }
        return any ? splice(target.text(), there, changed) : target.text();
    }

    private static @Nullable String replacement(String text, List<Replacement> replacements, boolean[] used) {
        for (int i = 0; i < used.length; i++) {
            if (!used[i] && replacements.get(i).old().equals(text)) {
                used[i] = true;
                return replacements.get(i).now();
            }
        }
        return null;
    }

    private static String splice(String text, List<Literal> there, List<@Nullable String> changed) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int k = 0; k < there.size(); k++) {
            String now = changed.get(k);
            if (now != null) {
                out.append(text, from, there.get(k).start()).append(now);
                from = there.get(k).end();
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static List<Replacement> replacements(CodedText oldSource, CodedText newSource, Shape shape) {
        List<String> before = texts(literals(oldSource), shape);
        List<String> after = texts(literals(newSource), shape);
        if (before.equals(after)) {
            return List.of();
        }
        @Nullable String[] now = new String[before.size()];
        if (before.size() == after.size() && frame(oldSource).equals(frame(newSource))) {
            for (int i = 0; i < now.length; i++) {
                now[i] = after.get(i);
            }
        } else {
            byCommonSequence(before, after, now);
        }
        List<Replacement> out = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            out.add(new Replacement(before.get(i), now[i]));
        }
        return out;
    }

    private static void byCommonSequence(List<String> before, List<String> after, @Nullable String[] now) {
        int[] oldOf = CommonSequence.match(before, after);
        int oldStart = 0;
        int newStart = 0;
        for (int j = 0; j <= after.size(); j++) {
            int i = j == after.size() ? before.size() : oldOf[j];
            if (i < 0) {
                continue;
            }
            if (i - oldStart == j - newStart) {
                for (int k = 0; oldStart + k < i; k++) {
                    now[oldStart + k] = after.get(newStart + k);
                }
            }
            if (j < after.size()) {
                now[i] = before.get(i);
            }
            oldStart = i + 1;
            newStart = j + 1;
        }
    }

    private static List<String> texts(List<Literal> literals, Shape shape) {
        return literals.stream()
                .filter(literal -> literal.shape() == shape)
                .map(Literal::text)
                .toList();
    }

    /** The words around the literals: where these are equal, only literals changed, and they did so one by one. */
    private static List<String> frame(CodedText text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Literal literal : literals(text)) {
            out.append(text.text(), from, literal.start()).append('\u0001');
            from = literal.end();
        }
        out.append(text.text(), from, text.length());
        return Arrays.asList(out.toString().split("\\s+"));
    }

    private static List<Literal> literals(CodedText text) {
        List<Literal> out = new ArrayList<>();
        int from = 0;
        for (InlineCode code : text.codes()) {
            words(text.text(), from, code.start(), out);
            if (!WORDLIKE.contains(code.kind()) && code.span().length() > 1) {
                out.add(new Literal(Objects.requireNonNull(text.data(code)), code.start(), code.end(), Shape.CODE));
            }
            from = code.end();
        }
        words(text.text(), from, text.length(), out);
        return out;
    }

    private static void words(String text, int start, int end, List<Literal> out) {
        Matcher matcher = WORD.matcher(text).region(start, end);
        while (matcher.find()) {
            boolean number = Character.isDigit(matcher.group().charAt(0));
            if (number || isName(matcher.group(), matcher.start() == 0)) {
                out.add(new Literal(
                        matcher.group(), matcher.start(), matcher.end(), number ? Shape.NUMBER : Shape.NAME));
            }
        }
    }

    private static boolean isName(String word, boolean first) {
        return word.chars().skip(first ? 1 : 0).anyMatch(Character::isUpperCase);
    }
}

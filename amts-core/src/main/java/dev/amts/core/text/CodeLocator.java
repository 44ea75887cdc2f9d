package dev.amts.core.text;

import dev.amts.api.text.CodeKind;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the inline codes of a source text again in a translation that a person wrote. Not thread-safe; one for each text
 * that is translated, so that the ids it makes up are its own.
 *
 * <p>A code of the source keeps its id where its characters stand in the translation. What else looks like a code there
 * becomes one with an id of its own: whatever comes after must not take it for text.
 */
public final class CodeLocator {
    private final Set<String> taken = new HashSet<>();
    private int made;

    /** For one text, in parts or as a whole. */
    public CodeLocator(CodedText source) {
        source.codes().forEach(code -> taken.add(code.id()));
    }

    /** The translation with its codes, of which those of {@code source} keep their ids. */
    public CodedText locate(String translation, CodedText source) {
        List<InlineCode> found = withoutHalves(ofSource(translation, source), source);
        boolean[] covered = new boolean[translation.length()];
        found.forEach(code -> Arrays.fill(covered, code.start(), code.end(), true));
        for (InlineCode code : InlineCodeShapes.find(translation).codes()) {
            boolean free = true;
            for (int i = code.start(); i < code.end(); i++) {
                free &= !covered[i];
            }
            if (free) {
                found.add(new InlineCode(newId(), InlineCode.Role.STANDALONE, code.kind(), code.span()));
            }
        }
        found.sort(Comparator.comparingInt(InlineCode::start));
        return new CodedText(translation, found);
    }

    private String newId() {
        String id;
        do {
            id = "tm" + ++made;
        } while (!taken.add(id));
        return id;
    }

    /** One pass over the translation; where codes of several texts begin, the longest counts. */
    private static List<InlineCode> ofSource(String translation, CodedText source) {
        Map<String, Deque<InlineCode>> waiting = new LinkedHashMap<>();
        for (InlineCode code : source.codes()) {
            waiting.computeIfAbsent(source.data(code), key -> new ArrayDeque<>())
                    .add(code);
        }
        Map<Character, List<String>> byFirst = new HashMap<>();
        waiting.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(data -> byFirst.computeIfAbsent(data.charAt(0), key -> new ArrayList<>())
                        .add(data));
        List<InlineCode> found = new ArrayList<>();
        for (int i = 0; i < translation.length(); ) {
            int at = i;
            String data = byFirst.getOrDefault(translation.charAt(i), List.of()).stream()
                    .filter(each -> translation.startsWith(each, at))
                    .findFirst()
                    .orElse("");
            InlineCode code = data.isEmpty()
                    ? null
                    : waiting.getOrDefault(data, new ArrayDeque<>()).poll();
            if (code != null) {
                found.add(code.shift(i - code.start()));
            }
            i += Math.max(1, data.length());
        }
        return found;
    }

    /** Without codes of a pair of which the other half is not there, or comes in the wrong order. */
    private static List<InlineCode> withoutHalves(List<InlineCode> found, CodedText source) {
        Map<String, Integer> opened = new HashMap<>();
        Set<String> whole = new HashSet<>();
        for (InlineCode code : found) {
            if (code.role() == InlineCode.Role.OPENING) {
                opened.put(code.id(), code.start());
            } else if (code.role() == InlineCode.Role.CLOSING && opened.containsKey(code.id())) {
                whole.add(code.id());
            }
        }
        List<InlineCode> kept = new ArrayList<>();
        for (InlineCode code : found) {
            boolean split = code.role() != InlineCode.Role.STANDALONE && isWhole(code.id(), source);
            if (!split || whole.contains(code.id())) {
                kept.add(code);
            }
        }
        return kept;
    }

    /** Whether a source holds both codes of a pair: a sentence may hold one end of it. */
    private static boolean isWhole(String id, CodedText source) {
        return source.codes().stream()
                        .filter(code -> code.id().equals(id) && code.kind() != CodeKind.SLIDE_MARK)
                        .count()
                > 1;
    }
}

package dev.amts.core.engine.tm;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A person's translation of a similar text, with the numbers and codes of the text that is to be translated put in.
 * Immutable.
 *
 * @param text the translation
 * @param carried how many numbers and codes were put in
 * @param open how many differ and could not be: which one of the translation's they belong to is not plain
 */
record Adaptation(String text, int carried, int open) {
    /**
     * Puts the text's numbers and codes in where it is plain which belongs where: each different one of the similar source
     * always stands for the same one of the text, and stands in the translation too.
     *
     * @param wanted the tokens of the text
     * @param similar the tokens of the similar source
     * @param matches for each token of the text the similar source's that it is matched with, or −1
     * @param target the similar source's translation
     */
    static Adaptation of(List<Token> wanted, List<Token> similar, int[] matches, String target) {
        Map<String, String> replacements = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0 && wanted.get(i).isVariable()) {
                String old = similar.get(matches[i]).text();
                String other = replacements.putIfAbsent(old, wanted.get(i).text());
                if (other != null && !other.equals(wanted.get(i).text())) {
                    ambiguous.add(old);
                }
            }
        }
        // One that is matched with nothing would be replaced where it should stay or go.
        Set<Integer> matched = new HashSet<>();
        for (int match : matches) {
            matched.add(match);
        }
        for (int j = 0; j < similar.size(); j++) {
            if (similar.get(j).isVariable() && !matched.contains(j)) {
                ambiguous.add(similar.get(j).text());
            }
        }
        replacements.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        int before = replacements.size();
        replacements.keySet().removeAll(ambiguous);
        int open = before - replacements.size();
        return replace(target, replacements, open);
    }

    private static Adaptation replace(String target, Map<String, String> replacements, int open) {
        if (replacements.isEmpty()) {
            return new Adaptation(target, 0, open);
        }
        Set<String> done = new HashSet<>();
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Token token : Tokens.of(target)) {
            String replacement = token.isVariable() ? replacements.get(token.text()) : null;
            if (replacement != null) {
                done.add(token.text());
                out.append(target, from, token.span().start()).append(replacement);
                from = token.span().end();
            }
        }
        out.append(target, from, target.length());
        return new Adaptation(out.toString(), done.size(), open + replacements.size() - done.size());
    }
}

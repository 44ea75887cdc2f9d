package dev.amts.core.terminology;

import dev.amts.api.Language;
import dev.amts.api.engine.Term;
import dev.amts.api.engine.Terminology;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.Span;
import dev.amts.core.terminology.Tokens.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the terms of a terminology in texts. Immutable and thread-safe.
 *
 * <p>In scripts with spaces only whole words match; case, plural endings and hyphens do not matter, except that an
 * abbreviation in capitals matches only itself and its plural. Inline codes are never part of a term; marks of emphasis
 * inside one do not disturb. Takes time proportional to the text's length times that of the longest term, which is {@value
 * #MAX_TOKENS} words at most; longer terms are not looked for.
 *
 * <pre>{@code
 * TermMatcher matcher = TermMatcher.ofSources(terminology, Language.of("en"));
 * matcher.find(CodedText.plain("Convolutional neural networks"));   // one match, not "neural network" inside it
 * }</pre>
 */
public final class TermMatcher {
    private static final int MAX_TOKENS = 32;

    private final String name;
    private final WordForm forms;
    private final Node root = new Node();

    /** A step in the tree of words that terms begin with. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> terms = new ArrayList<>();
    }

    /** A term and the words that it is spelled with. */
    private record Entry(Term term, List<Token> words) {}

    private TermMatcher(Terminology terminology, Language language, Function<Term, String> side) {
        this.name = terminology.name();
        this.forms = new WordForm(language);
        for (Term term : terminology.terms()) {
            List<Token> words = Tokens.of(CodedText.plain(side.apply(term)));
            if (!words.isEmpty() && words.size() <= MAX_TOKENS) {
                Node node = root;
                for (Token word : words) {
                    node = node.next.computeIfAbsent(forms.of(word.word()), key -> new Node());
                }
                node.terms.add(new Entry(term, words));
            }
        }
    }

    /** Finds source terms in source texts. */
    public static TermMatcher ofSources(Terminology terminology, Language source) {
        return new TermMatcher(terminology, source, Term::source);
    }

    /** Finds target terms in translations. */
    public static TermMatcher ofTargets(Terminology terminology, Language target) {
        return new TermMatcher(terminology, target, Term::target);
    }

    /** The terms in a text from left to right, of those that overlap the longest; none overlap. */
    public List<TermMatch> find(CodedText text) {
        if (root.next.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(text);
        List<String> words = formsOf(tokens);
        List<TermMatch> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            List<TermMatch> here = startingAt(tokens, words, i);
            if (here.isEmpty()) {
                i++;
            } else {
                TermMatch longest = here.get(here.size() - 1);
                found.add(longest);
                while (i < tokens.size()
                        && tokens.get(i).start() < longest.span().end()) {
                    i++;
                }
            }
        }
        return found;
    }

    /** Every term that stands in a text, those inside longer ones included, from left to right. */
    public List<TermMatch> findAll(CodedText text) {
        if (root.next.isEmpty()) {
            return List.of();
        }
        List<Token> tokens = Tokens.of(text);
        List<String> words = formsOf(tokens);
        List<TermMatch> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.addAll(startingAt(tokens, words, i));
        }
        return found;
    }

    /** Only the terms that some of the texts use: what is worth sending to an engine. */
    public Terminology select(Collection<CodedText> texts) {
        Set<Term> used = new LinkedHashSet<>();
        for (CodedText text : texts) {
            find(text).forEach(match -> used.addAll(match.terms()));
        }
        return new Terminology(name, List.copyOf(used));
    }

    private List<String> formsOf(List<Token> tokens) {
        return tokens.stream().map(token -> forms.of(token.word())).toList();
    }

    private List<TermMatch> startingAt(List<Token> tokens, List<String> words, int at) {
        if (!root.next.containsKey(words.get(at))) {
            return List.of();
        }
        List<TermMatch> found = new ArrayList<>();
        Node node = root;
        for (int i = at; i < tokens.size() && !node.next.isEmpty(); i++) {
            Node next = node.next.get(words.get(i));
            if (next == null) {
                break;
            }
            node = next;
            List<Token> spelled = tokens.subList(at, i + 1);
            List<Term> terms = node.terms.stream()
                    .filter(entry -> respectsCapitals(entry.words(), spelled))
                    .map(Entry::term)
                    .toList();
            if (!terms.isEmpty()) {
                found.add(new TermMatch(
                        terms, new Span(tokens.get(at).start(), tokens.get(i).end())));
            }
        }
        return found;
    }

    private static boolean respectsCapitals(List<Token> term, List<Token> text) {
        for (int i = 0; i < term.size(); i++) {
            String wanted = term.get(i).word();
            if (isAbbreviation(wanted) && !text.get(i).word().startsWith(wanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}

package dev.amts.core.profile;

import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.profile.ProfiledText;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A profile that applies rules one after the other, each to what the one before it left. Immutable and thread-safe.
 *
 * <p>Every inline code is in the result, once and unchanged, whatever the rules do. Rules may open the way for each
 * other, so the row of them is gone through again until none has anything to say, {@value #MAX_ROUNDS} times at most.
 */
public final class RuleProfile implements LanguageProfile {
    private static final int MAX_ROUNDS = 5;

    private final List<ProfileRule> rules;

    private RuleProfile(List<ProfileRule> rules) {
        this.rules = List.copyOf(rules);
        Set<String> names = new HashSet<>();
        for (ProfileRule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("two rules are called " + rule.name());
            }
        }
    }

    /**
     * A profile of these rules, applied in this order.
     *
     * @throws IllegalArgumentException if two have one name
     */
    public static RuleProfile of(List<? extends ProfileRule> rules) {
        return new RuleProfile(List.copyOf(rules));
    }

    @Override
    public List<String> rules() {
        return rules.stream().map(ProfileRule::name).toList();
    }

    /** The rules themselves, with their descriptions. */
    public List<ProfileRule> ruleList() {
        return rules;
    }

    @Override
    public List<ProfiledText> after(List<ProfiledText> texts) {
        List<RuleText> current = new ArrayList<>(texts.size());
        List<List<ProfiledText.Change>> changes = new ArrayList<>(texts.size());
        for (ProfiledText text : texts) {
            current.add(RuleText.of(text.source(), text.target()));
            changes.add(new ArrayList<>(text.changes()));
        }
        BitSet unsettled = new BitSet(texts.size());
        unsettled.set(0, texts.size());
        for (int round = 0; !unsettled.isEmpty() && round < MAX_ROUNDS; round++) {
            BitSet changed = new BitSet(texts.size());
            for (ProfileRule rule : rules) {
                BitSet candidates = (BitSet) unsettled.clone();
                candidates.or(changed);
                changed.or(apply(rule, current, candidates, changes));
            }
            unsettled = changed;
        }
        List<ProfiledText> out = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            out.add(new ProfiledText(texts.get(i).source(), current.get(i).target(), changes.get(i)));
        }
        return List.copyOf(out);
    }

    /** Applies a rule to the texts that a rule changed since all had seen them; returns which this one changed. */
    private static BitSet apply(
            ProfileRule rule, List<RuleText> texts, BitSet candidates, List<List<ProfiledText.Change>> changes) {
        BitSet changed = new BitSet(texts.size());
        if (candidates.isEmpty()) {
            return changed;
        }
        boolean single = rule instanceof ProfileRule.OfText;
        List<List<Edit>> document = single ? List.of() : documentEdits(rule, texts);
        BitSet looked = candidates;
        if (!single) {
            // A change anywhere can matter to a rule that looks at the whole.
            looked = new BitSet(texts.size());
            looked.set(0, texts.size());
        }
        for (int i = looked.nextSetBit(0); i >= 0; i = looked.nextSetBit(i + 1)) {
            RuleText text = texts.get(i);
            List<Edit> edits = rule instanceof ProfileRule.OfText ofText ? ofText.edits(text) : document.get(i);
            if (!edits.isEmpty()) {
                texts.set(i, RuleText.of(text.source(), apply(rule, text.target(), edits, changes.get(i))));
                changed.set(i);
            }
        }
        return changed;
    }

    private static List<List<Edit>> documentEdits(ProfileRule rule, List<RuleText> texts) {
        List<List<Edit>> edits = rule.edits(List.copyOf(texts));
        if (edits.size() != texts.size()) {
            throw new IllegalStateException(
                    "rule " + rule.name() + " answered for " + edits.size() + " of " + texts.size() + " texts");
        }
        return edits;
    }

    private static CodedText apply(
            ProfileRule rule, CodedText text, List<Edit> edits, List<ProfiledText.Change> changes) {
        CodedText.Builder out = CodedText.builder();
        List<InlineCode> codes = text.codes();
        int nextCode = 0;
        int from = 0;
        for (Edit edit : edits) {
            int start = edit.span().start();
            int end = edit.span().end();
            if (start < from || end > text.length()) {
                throw new IllegalStateException("rule " + rule.name() + ": edits overlap or leave the text");
            }
            for (; nextCode < codes.size() && codes.get(nextCode).end() <= start; nextCode++) {
                from = copyCode(text, codes.get(nextCode), from, out);
            }
            if (nextCode < codes.size()
                    && codes.get(nextCode).start() < Math.max(end, start + (end == start ? 0 : 1))) {
                throw new IllegalStateException("rule " + rule.name() + " touches an inline code");
            }
            out.text(text.text(), from, start).text(edit.replacement());
            from = end;
            changes.add(change(rule, text.text(), edit));
        }
        for (; nextCode < codes.size(); nextCode++) {
            from = copyCode(text, codes.get(nextCode), from, out);
        }
        return out.text(text.text(), from, text.length()).build();
    }

    private static int copyCode(CodedText text, InlineCode code, int from, CodedText.Builder out) {
        out.text(text.text(), from, code.start());
        out.code(code.id(), code.role(), code.kind(), text.data(code));
        return code.end();
    }

    /** With one character on each side, for a lone space or an insertion says nothing to a reader. */
    private static ProfiledText.Change change(ProfileRule rule, String text, Edit edit) {
        int start = edit.span().start();
        int end = edit.span().end();
        String left = start == 0 ? "" : text.substring(text.offsetByCodePoints(start, -1), start);
        String right = end == text.length() ? "" : text.substring(end, text.offsetByCodePoints(end, 1));
        return new ProfiledText.Change(
                rule.name(), left + edit.span().of(text) + right, left + edit.replacement() + right);
    }
}

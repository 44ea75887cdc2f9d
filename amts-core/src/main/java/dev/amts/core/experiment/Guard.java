package dev.amts.core.experiment;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.experiment.HeldOut.Revisions;
import dev.amts.core.experiment.internal.heldout.NearDuplicates;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what must not be in the parallel data of a direction. Immutable and thread-safe. */
final class Guard {
    private final HeldOut rule;
    private final Segmenter segmenter;
    private final Language source;
    private final Language target;
    private final Set<String> tested = new HashSet<>();
    private final Set<String> earlier = new HashSet<>();
    private final NearDuplicates sources;
    private final NearDuplicates references;

    /** What a document is to the documents under test. */
    enum Relation {
        NONE,
        REVISION,
        UNDER_TEST
    }

    /** @param documents what is under test, in the guard's direction */
    Guard(HeldOut rule, Segmenter segmenter, Language source, Language target, List<TestDocument> documents) {
        this.rule = rule;
        this.segmenter = segmenter;
        this.source = source;
        this.target = target;
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (TestDocument document : documents) {
            DocumentPair pair = document.pair();
            tested.add(pair.source().source());
            tested.add(pair.target().source());
            for (DocumentPair before : document.earlier()) {
                earlier.add(before.source().source());
                earlier.add(before.target().source());
            }
            left.addAll(texts(pair.source(), source));
            right.addAll(texts(pair.target(), target));
        }
        sources = new NearDuplicates(left, rule.similarity());
        references = new NearDuplicates(right, rule.similarity());
        earlier.removeAll(tested);
    }

    /** What a document is, by its contents: not by its name, which says nothing. */
    Relation relation(DocumentPair pair) {
        String left = pair.source().source();
        String right = pair.target().source();
        if (rule.revisions() == Revisions.USED && (earlier.contains(left) || earlier.contains(right))) {
            // A revision may have one side in common with the document under test: only that of both is the test
            // itself.
            return tested.contains(left) && tested.contains(right) ? Relation.UNDER_TEST : Relation.REVISION;
        }
        if (tested.contains(left) || tested.contains(right)) {
            return Relation.UNDER_TEST;
        }
        if (earlier.contains(left) || earlier.contains(right)) {
            return Relation.REVISION;
        }
        boolean same = share(pair.source(), source, sources) >= rule.sameDocument()
                || share(pair.target(), target, references) >= rule.sameDocument();
        return same ? Relation.REVISION : Relation.NONE;
    }

    /** Whether a pair, or a sentence of it, is nearly one under test. */
    boolean isNearTest(SegmentPair pair) {
        return isNear(pair.source(), source, sources) || isNear(pair.target(), target, references);
    }

    private boolean isNear(String text, Language language, NearDuplicates tests) {
        if (tests.contains(text)) {
            return true;
        }
        List<Segment> sentences = segmenter.segment(CodedText.plain(text), language);
        return sentences.size() > 1
                && sentences.stream()
                        .map(sentence -> text.substring(sentence.start(), sentence.end()))
                        .anyMatch(tests::containsSentence);
    }

    private static double share(Document document, Language language, NearDuplicates tests) {
        List<String> units = units(document, language).stream()
                .filter(NearDuplicates::isTelling)
                .toList();
        long near = units.stream().filter(tests::contains).count();
        return units.isEmpty() ? 0 : (double) near / units.size();
    }

    private List<String> texts(Document document, Language language) {
        List<String> out = new ArrayList<>();
        for (String unit : units(document, language)) {
            out.add(unit);
            for (Segment sentence : segmenter.segment(CodedText.plain(unit), language)) {
                out.add(unit.substring(sentence.start(), sentence.end()));
            }
        }
        return out;
    }

    private static List<String> units(Document document, Language language) {
        return document.units().stream()
                .map(unit -> LineJoiner.join(unit.content(), language).text())
                .toList();
    }
}

package dev.amts.core.experiment;

import dev.amts.api.Language;
import dev.amts.api.align.Bead;
import dev.amts.api.document.Document;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.text.CodeKind;
import dev.amts.core.align.document.AlignedDocument;
import dev.amts.core.align.document.DocumentAligner;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.DocumentSegment;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.experiment.score.Compared;
import dev.amts.core.text.LineJoiner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The texts of a document under test with their human translations. What is set against what depends on the document and
 * its translation only, never on what an engine wrote: so all engines are compared on the very same texts, as paired tests
 * need it. Immutable.
 *
 * <p>Where document and translation have the same blocks in the same order, text units correspond one by one, as in {@code
 * amts evaluate}; elsewhere they are aligned.
 */
final class ReferenceTexts {
    private final Language source;
    private final Language target;
    private final Document document;
    private final DocumentAligner aligner;
    private final List<Group> groups;

    /** Source units, by their places, and what stands for them in the reference. */
    private record Group(List<Integer> units, String source, String reference) {}

    ReferenceTexts(DocumentPair pair, Language source, Language target, DocumentAligner aligner) {
        this.source = source;
        this.target = target;
        this.document = pair.source();
        this.aligner = aligner;
        this.groups = kinds(pair.source()).equals(kinds(pair.target())) ? oneByOne(pair) : aligned(pair);
    }

    /** How many texts are compared. */
    int size() {
        return groups.size();
    }

    /** Sets a translation against the reference. */
    List<Compared> compare(Document translation) {
        List<String> texts = texts(translation);
        return groups.stream()
                .map(group -> new Compared(
                        group.source(),
                        group.units().stream()
                                .map(texts::get)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" ")),
                        group.reference()))
                .toList();
    }

    private List<Group> oneByOne(DocumentPair pair) {
        List<String> sources = texts(pair.source(), source);
        List<String> references = texts(pair.target(), target);
        List<Group> out = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            if (!sources.get(i).isEmpty() || !references.get(i).isEmpty()) {
                out.add(new Group(List.of(i), sources.get(i), references.get(i)));
            }
        }
        return out;
    }

    private List<Group> aligned(DocumentPair pair) {
        AlignedDocument aligned = align(pair, source, target);
        Map<String, Integer> places = places(pair.source());
        List<Group> out = new ArrayList<>();
        for (Bead bead : aligned.alignment().beads()) {
            out.add(new Group(
                    aligned.sourceOf(bead).stream()
                            .map(segment -> places.getOrDefault(segment.unit(), 0))
                            .toList(),
                    join(aligned.sourceOf(bead)),
                    join(aligned.targetOf(bead))));
        }
        return out;
    }

    /** The translation of each source unit, in order. */
    private List<String> texts(Document translation) {
        if (kinds(translation).equals(kinds(document))) {
            return texts(translation, target);
        }
        // An engine broke or made a block: its text counts where it stands for the source.
        AlignedDocument aligned = align(new DocumentPair(document, translation), source, target);
        Map<String, Integer> places = places(document);
        String[] out = new String[places.size()];
        Arrays.fill(out, "");
        int last = 0;
        for (Bead bead : aligned.alignment().beads()) {
            List<DocumentSegment> sources = aligned.sourceOf(bead);
            last = sources.isEmpty() ? last : places.getOrDefault(sources.get(0).unit(), last);
            if (last < out.length) {
                out[last] = (out[last] + " " + join(aligned.targetOf(bead))).strip();
            }
        }
        return List.of(out);
    }

    private AlignedDocument align(DocumentPair pair, Language from, Language to) {
        return aligner.align(from, to, List.of(pair), Granularity.PARAGRAPH, ProgressListener.NONE)
                .get(0);
    }

    private static String join(List<DocumentSegment> segments) {
        return segments.stream().map(segment -> segment.text().text()).collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> places(Document document) {
        Map<String, Integer> places = new HashMap<>();
        document.units().forEach(unit -> places.put(unit.id(), places.size()));
        return places;
    }

    private static List<String> texts(Document document, Language language) {
        return document.units().stream()
                .map(unit -> LineJoiner.join(unit.content(), language)
                        .without(CodeKind.SLIDE_MARK)
                        .text()
                        .strip())
                .toList();
    }

    private static List<String> kinds(Document document) {
        return document.blocks().stream()
                .flatMap(
                        block -> block.units().stream().map(unit -> block.kind().name()))
                .toList();
    }
}

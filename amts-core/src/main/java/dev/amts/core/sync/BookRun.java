package dev.amts.core.sync;

import dev.amts.api.Language;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.Alignment;
import dev.amts.api.align.AlignmentRequest;
import dev.amts.api.align.Bitext;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.sync.chapter.Chapter;
import dev.amts.core.sync.chapter.ChapterDocuments;
import dev.amts.core.sync.draft.ChapterWeaver;
import dev.amts.core.sync.memory.SyncMemory;
import dev.amts.core.sync.resolve.EngineSentences;
import dev.amts.core.sync.resolve.SentenceTable;
import dev.amts.core.sync.sentence.ChapterSentences;
import dev.amts.core.sync.sentence.NewSentences;
import dev.amts.core.sync.sentence.Resolver;
import dev.amts.core.sync.unit.Untranslated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One synchronization of the chapters of a book. Not thread-safe.
 *
 * <p>Only chapters that changed are known sentence by sentence. What is new in them is looked up in all chapters: those that
 * did not change are aligned too where they hold an equal or similar sentence.
 */
final class BookRun {
    private final Services services;
    private final SyncMemory memory;
    private final Untranslated untranslated;
    private final ProgressListener listener;
    private final SentenceTable table = new SentenceTable();

    /** What the work is done with. Immutable. */
    record Services(Language source, Language target, DocumentFormat format, Segmenter segmenter, Aligner aligner) {}

    /** Translates what nothing else is known of. */
    @FunctionalInterface
    interface Last {
        Resolver resolver(Map<String, CodedText> missing, ProgressListener listener);
    }

    private record Aligned(Chapter chapter, ChapterSentences sentences, Alignment alignment) {}

    BookRun(Services services, SyncMemory memory, Untranslated untranslated, ProgressListener listener) {
        this.services = services;
        this.memory = memory;
        this.untranslated = untranslated;
        this.listener = listener;
    }

    /** One draft for each revision, in order. */
    List<Draft> run(List<Revision> revisions, Last last) {
        List<Chapter> chapters = compare(revisions);
        List<Aligned> aligned = align(chapters);
        Map<String, CodedText> missing = missing(aligned);
        if (learnFromUnchanged(chapters, missing)) {
            missing = missing(aligned);
        }
        Resolver engine = missing.isEmpty() ? Resolver.NONE : last.resolver(missing, listener);
        Resolver chain = (chapter, source) -> {
            Optional<Resolver.Found> found = table.find(chapter, source);
            return found.isPresent() ? found : engine.find(chapter, source);
        };
        return aligned.parallelStream().map(each -> weave(each, chain)).toList();
    }

    /** Chapters have nothing to do with each other until their sentences are aligned. */
    private List<Chapter> compare(List<Revision> revisions) {
        AtomicInteger done = new AtomicInteger();
        List<Chapter> chapters = revisions.parallelStream()
                .map(revision -> {
                    synchronized (done) {
                        listener.report(new ProgressEvent(
                                "comparing", done.getAndIncrement(), revisions.size(), "documents", revision.name()));
                    }
                    return chapter(revision);
                })
                .toList();
        listener.report(ProgressEvent.of("comparing", revisions.size(), revisions.size(), "documents"));
        return chapters;
    }

    private Chapter chapter(Revision revision) {
        ChapterDocuments documents = ChapterDocuments.parse(
                services.format(), revision.name(), revision.oldSource(), revision.oldTarget(), revision.newSource());
        return new Chapter(revision.name(), documents, services.source(), memory);
    }

    private ChapterSentences sentences(Chapter chapter) {
        return ChapterSentences.of(chapter.documents(), services.segmenter(), services.source(), services.target());
    }

    /** All chapters in order, those that changed with their sentences. */
    private List<Aligned> align(List<Chapter> chapters) {
        List<Chapter> changed = chapters.stream().filter(Chapter::isChanged).toList();
        Map<Chapter, Aligned> byChapter = new LinkedHashMap<>();
        alignAll(changed).forEach(each -> byChapter.put(each.chapter(), each));
        return chapters.stream()
                .map(chapter -> byChapter.getOrDefault(
                        chapter, new Aligned(chapter, ChapterSentences.NONE, new Alignment(List.of()))))
                .toList();
    }

    /** Aligns the sentences of chapters, and adds them to the table. */
    private List<Aligned> alignAll(List<Chapter> chapters) {
        if (chapters.isEmpty()) {
            return List.of();
        }
        List<ChapterSentences> sentences =
                chapters.parallelStream().map(this::sentences).toList();
        List<Bitext> bitexts = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            bitexts.add(sentences.get(i).bitext(chapters.get(i).pairs()));
        }
        List<Alignment> alignments =
                services.aligner().align(new AlignmentRequest(services.source(), services.target(), bitexts), listener);
        List<Aligned> out = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Aligned each = new Aligned(chapters.get(i), sentences.get(i), alignments.get(i));
            table.add(each.chapter().name(), each.sentences(), each.alignment(), services.target());
            out.add(each);
        }
        return out;
    }

    /** The new sentences that the table does not have. */
    private Map<String, CodedText> missing(List<Aligned> aligned) {
        Map<String, CodedText> missing = new LinkedHashMap<>();
        Resolver collecting = EngineSentences.collecting(table, missing);
        aligned.stream().filter(each -> each.chapter().isChanged()).forEach(each -> weave(each, collecting));
        return missing;
    }

    /** Aligns the chapters that did not change and hold what is missing, and tells whether there were any. */
    private boolean learnFromUnchanged(List<Chapter> chapters, Map<String, CodedText> missing) {
        List<Chapter> unchanged =
                chapters.stream().filter(chapter -> !chapter.isChanged()).toList();
        if (missing.isEmpty() || unchanged.isEmpty()) {
            return false;
        }
        Set<String> holding =
                SentenceTable.holding(missing.values(), unchanged, services.segmenter(), services.source());
        List<Chapter> wanted = unchanged.stream()
                .filter(chapter -> holding.contains(chapter.name()))
                .toList();
        return !alignAll(wanted).isEmpty();
    }

    private Draft weave(Aligned each, Resolver resolver) {
        String name = each.chapter().name();
        ChapterWeaver weaver = new ChapterWeaver(
                each.chapter(),
                each.sentences(),
                each.alignment(),
                services.source(),
                services.target(),
                new NewSentences(name, resolver, untranslated));
        return Draft.of(name, weaver.weave());
    }
}

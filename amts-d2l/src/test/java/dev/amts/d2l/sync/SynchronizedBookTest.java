package dev.amts.d2l.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.provider.Settings;
import dev.amts.core.discovery.Services;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Revision;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.sync.unit.SyncSegment;
import dev.amts.core.sync.unit.SyncUnit;
import dev.amts.core.sync.unit.Untranslated;
import dev.amts.core.text.LineJoiner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real chapters and revisions of D2L; skipped where the shared data is not there. */
class SynchronizedBookTest {
    private static final Language ENGLISH = Language.of("en");

    private final DocumentFormat format = Services.discover().format("d2l-markdown", Settings.none());
    private final Synchronizer synchronizer = Synchronizer.of(
                    ENGLISH,
                    Language.of("zh"),
                    format,
                    Services.discover().segmenter("rules", Settings.none()),
                    Services.discover().aligner("lexical", Settings.none()))
            .with(Untranslated.EMPTY);

    @Test
    void returnsEveryUnchangedChapterToTheByte() throws IOException {
        List<Revision> revisions = new ArrayList<>();
        try (Stream<Path> files = Files.list(data("pairs"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".en.md"))
                    .sorted()
                    .toList()) {
                String english = Files.readString(file);
                String chinese = Files.readString(Path.of(file.toString().replace(".en.md", ".zh.md")));
                revisions.add(new Revision(file.getFileName().toString(), english, chinese, english));
            }
        }
        List<Draft> drafts = synchronizer.synchronize(revisions, ProgressListener.NONE);
        assertThat(revisions).hasSizeGreaterThan(50);
        for (int i = 0; i < drafts.size(); i++) {
            assertThat(drafts.get(i).text())
                    .as(drafts.get(i).name())
                    .isEqualTo(revisions.get(i).oldTarget());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "sync-masked"})
    void flagsWhatChangedAndLittleElseAndFindsTheWayBack(String set) throws IOException {
        long unchanged = 0;
        long flagged = 0;
        for (Path folder : cases(set)) {
            Revision revision = revision(folder);
            Draft draft = synchronizer
                    .synchronize(List.of(revision), ProgressListener.NONE)
                    .get(0);
            assertThat(missed(revision, draft))
                    .as("changed, but not flagged in " + folder)
                    .isEmpty();
            Set<String> before = sentences(draft);
            for (SyncUnit unit : draft.units()) {
                for (SyncSegment segment : unit.segments()) {
                    if (!segment.newSource().isEmpty() && before.contains(segment.newSource())) {
                        unchanged += segment.characters();
                        flagged += segment.state().needsNoWork() ? 0 : segment.characters();
                    }
                }
            }
            Draft again = synchronizer.synchronize(revision.newSource(), draft.text(), revision.newSource());
            assertThat(again.text()).as("twice: " + folder).isEqualTo(draft.text());
            Draft back = synchronizer
                    .with(draft.memory())
                    .synchronize(revision.newSource(), draft.text(), revision.oldSource());
            assertThat(back.text()).as("there and back: " + folder).isEqualTo(revision.oldTarget());
        }
        System.out.printf("unchanged characters flagged: %d of %d%n", flagged, unchanged);
        assertThat((double) flagged / unchanged).isLessThanOrEqualTo(0.03);
    }

    /** Text units of the new source that the old one has not, and that the draft says nothing about. */
    private List<String> missed(Revision revision, Draft draft) {
        Set<String> old = new HashSet<>(texts(format.parse("old", revision.oldSource())));
        Set<String> quiet = new HashSet<>();
        for (SyncUnit unit : draft.units()) {
            if (unit.state().needsNoWork()) {
                quiet.add(unit.newSource());
            }
        }
        return texts(format.parse("new", revision.newSource())).stream()
                .filter(text -> !old.contains(text) && quiet.contains(text))
                .toList();
    }

    private static List<String> texts(Document document) {
        return document.units().stream()
                .map(unit ->
                        LineJoiner.join(unit.content(), ENGLISH).text().strip().replaceAll("\\s+", " "))
                .toList();
    }

    /** The old source's sentences, cut by the segmenter as they stand. */
    private Set<String> sentences(Draft draft) {
        Set<String> out = new HashSet<>();
        draft.units()
                .forEach(unit -> unit.segments().stream()
                        .filter(segment -> segment.oldSource().equals(segment.newSource()))
                        .forEach(segment -> out.add(segment.oldSource())));
        return out;
    }

    private static List<Path> cases(String set) throws IOException {
        try (Stream<Path> folders = Files.list(data(set))) {
            return folders.filter(each -> Files.exists(each.resolve("zh_old.md")))
                    .sorted()
                    .toList();
        }
    }

    private static Revision revision(Path folder) throws IOException {
        return new Revision(
                folder.getFileName().toString(),
                Files.readString(folder.resolve("en_old.md")),
                Files.readString(folder.resolve("zh_old.md")),
                Files.readString(folder.resolve("en_new.md")));
    }

    private static Path data(String name) {
        String shared = System.getProperty("amts.shared", "");
        Path folder = Path.of(shared).resolve("data/d2l/" + name);
        assumeTrue(!shared.isEmpty() && Files.isDirectory(folder), "the shared D2L data is not there");
        return folder;
    }
}

package dev.amts.cli.sync;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.document.DocumentFormat;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationEngineProvider;
import dev.amts.api.profile.LanguageProfile;
import dev.amts.api.provider.Settings;
import dev.amts.cli.support.EngineOptions;
import dev.amts.cli.support.FormatOption;
import dev.amts.cli.support.ProgressDisplay;
import dev.amts.core.discovery.Services;
import dev.amts.core.io.WholeFile;
import dev.amts.core.parallel.update.ParallelDataVersion;
import dev.amts.core.sync.Draft;
import dev.amts.core.sync.Synchronizer;
import dev.amts.core.sync.book.Book;
import dev.amts.core.sync.book.Book.BookChapter;
import dev.amts.core.sync.book.FolderTree;
import dev.amts.core.sync.lock.LockFile;
import dev.amts.core.sync.review.ReviewPage;
import dev.amts.core.sync.unit.Untranslated;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code amts sync}: a translation brought up to date with a changed source. */
@Command(
        name = "sync",
        description =
                "Brings a translation up to date with a changed source: what did not change is reused to the byte, "
                        + "and the rest is shown.",
        footer = {
            "",
            "Example: amts sync --from en --to zh --old-source rnn.v1.md --old-target rnn.zh.md --new-source rnn.md "
                    + "-o rnn.zh.new.md --report rnn.html"
        })
public final class SyncCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "LANG", description = "Language of the source.")
    private @Nullable Language source;

    @Option(names = "--to", required = true, paramLabel = "LANG", description = "Language of the translation.")
    private @Nullable Language target;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private SyncInputs inputs = new SyncInputs();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Option(
            names = "--aligner",
            paramLabel = "NAME",
            description = "What finds which sentences translate which (default: ${DEFAULT-VALUE}).")
    private String aligner = "lexical";

    @Option(
            names = "--untranslated",
            paramLabel = "WAY",
            description = "What stands where there is no translation: keep (the source text) or empty "
                    + "(default: ${DEFAULT-VALUE}).")
    private Untranslated untranslated = Untranslated.KEEP;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The draft: a file, or a folder.")
    private @Nullable Path output;

    @Option(names = "--report", paramLabel = "FILE.html", description = "Write a page to review the draft on.")
    private @Nullable Path report;

    @Mixin
    private ExchangeOptions exchange = new ExchangeOptions();

    @Option(
            names = "--lock",
            paramLabel = "FILE",
            description = "What earlier runs knew, updated by this one (default: " + LockFile.NAME
                    + " beside the draft, and if that is not there beside the old target).")
    private @Nullable Path lock;

    @Option(names = "--no-lock", description = "Neither read nor write a lock file.")
    private boolean noLock;

    @Option(names = "--overwrite", description = "Write the draft even where somebody changed the one that is there.")
    private boolean overwrite;

    @Option(
            names = "--accept",
            description = "The draft in OUT has been reviewed: put it in the old target's place, the new source in the "
                    + "old source's, and mark its units as approved.")
    private boolean accept;

    @Mixin
    private PairsOptions pairs = new PairsOptions();

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Book book = inputs.book();
        LockFile known = noLock ? LockFile.NONE : LockFile.read(lockToRead());
        DocumentFormat documents = format(book);
        Language from = Objects.requireNonNull(source);
        Language to = Objects.requireNonNull(target);
        if (accept) {
            new Acceptance(from, to, documents, inputs, out)
                    .accept(book, this::file, known, noLock ? List.of() : locksOfAccepted(), pairs);
            return 0;
        }
        List<Draft> finished = exchange.imported(
                drafts(book, documents, known),
                from,
                to,
                documents,
                Objects.requireNonNull(spec).commandLine().getErr());
        if (!overwrite) {
            requireUnedited(book, finished, known);
        }
        for (int i = 0; i < finished.size(); i++) {
            WholeFile.write(file(book.chapters().get(i)), finished.get(i).text());
        }
        if (report != null) {
            WholeFile.write(report, new ReviewPage(title(), from.tag(), to.tag()).of(finished));
        }
        exchange.write(finished, from, to, documents);
        if (!noLock) {
            known.with(finished, made(from, to)).write(lockToWrite());
        }
        SyncTable.print(book, finished, json, out);
        return 0;
    }

    /** Nobody's work on a draft is lost because the command was run again. */
    private void requireUnedited(Book book, List<Draft> finished, LockFile known) throws IOException {
        for (int i = 0; i < finished.size(); i++) {
            Path file = file(book.chapters().get(i));
            if (!Files.isRegularFile(file) || file.equals(inputs.oldTarget())) {
                continue;
            }
            String there = FolderTree.read(file);
            if (known.isEdited(finished.get(i).name(), there)
                    && !there.equals(finished.get(i).text())) {
                throw new InvalidInputException(
                        file + ": somebody changed this draft since it was written; take it over"
                                + " with --accept, name another -o, or give it up with --overwrite");
            }
        }
    }

    private String title() {
        return String.valueOf(inputs.oldTarget().toAbsolutePath().normalize().getFileName());
    }

    private Path lockToWrite() {
        if (lock != null) {
            return lock;
        }
        Path out = Objects.requireNonNull(output).toAbsolutePath();
        return inputs.isBook() ? out.resolve(LockFile.NAME) : out.resolveSibling(LockFile.NAME);
    }

    /** What is accepted is known beside the draft and beside the translation that it becomes. */
    private List<Path> locksOfAccepted() {
        if (lock != null) {
            return List.of(lock);
        }
        Path old = inputs.oldTarget().toAbsolutePath();
        Path beside = inputs.isBook() ? old.resolve(LockFile.NAME) : old.resolveSibling(LockFile.NAME);
        return List.of(lockToWrite(), beside);
    }

    private LockFile.Made made(Language from, Language to) {
        String version =
                engines.parallelData(from, to).map(ParallelDataVersion::of).orElse("");
        return engineGiven() ? new LockFile.Made(engines.engine(), version) : LockFile.Made.NOTHING;
    }

    private Path lockToRead() {
        if (lock != null || Files.exists(lockToWrite())) {
            return lockToWrite();
        }
        Path old = inputs.oldTarget().toAbsolutePath();
        return inputs.isBook() ? old.resolve(LockFile.NAME) : old.resolveSibling(LockFile.NAME);
    }

    private Path file(BookChapter chapter) {
        Path out = Objects.requireNonNull(output);
        return inputs.isBook() ? out.resolve(chapter.targetPath()) : out;
    }

    private List<Draft> drafts(Book book, DocumentFormat documents, LockFile known) {
        Language from = Objects.requireNonNull(source);
        Language to = Objects.requireNonNull(target);
        Services services = Services.discover();
        Settings settings = pairs.forEngine(
                engines.settings(),
                services.providers(TranslationEngineProvider.class)
                        .named(engines.engine())
                        .settings());
        try (ProgressDisplay progress = ProgressDisplay.forTerminal();
                TranslationEngine engine =
                        engineGiven() ? services.engine(engines.engine(), settings) : request -> List.of()) {
            Synchronizer synchronizer = Synchronizer.of(
                            from,
                            to,
                            documents,
                            services.segmenter("rules", Settings.none()),
                            services.aligner(aligner, Settings.none()))
                    .with(untranslated)
                    .with(known.memory())
                    .with(services.profileOffered(to, engines.profileSettings(from))
                            .orElse(LanguageProfile.none()));
            synchronizer = engineGiven() ? synchronizer.with(engine) : synchronizer;
            synchronizer =
                    engines.parallelData(from, to).map(synchronizer::with).orElse(synchronizer);
            synchronizer = engines.terminology(from, to).map(synchronizer::with).orElse(synchronizer);
            return synchronizer.synchronize(book.revisions(), progress);
        }
    }

    /** A translation memory without pairs has nothing to say. */
    private boolean engineGiven() {
        return !engines.engine().equals("tm")
                || engines.parallelData(Objects.requireNonNull(source), Objects.requireNonNull(target))
                        .isPresent();
    }

    private DocumentFormat format(Book book) {
        BookChapter first = book.chapters().stream()
                .max(java.util.Comparator.comparingInt(
                        chapter -> chapter.revision().newSource().length()))
                .orElseThrow(() -> new InvalidInputException(
                        inputs.oldTarget() + ": holds no translation of the old source; check the folders"));
        return format.forFile(first.path(), first.revision().newSource());
    }
}

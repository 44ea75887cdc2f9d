package dev.amts.core.experiment.engine;

import dev.amts.api.Language;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.engine.EngineCapabilities.Feature;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.progress.ProgressListener;
import dev.amts.core.Amts;
import dev.amts.core.experiment.internal.cache.AnswerFolder;
import dev.amts.core.experiment.internal.cache.KeepingEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An engine that answers while one waits. Its answers are kept in a folder by the content of the requests, so that the same
 * request is never sent twice, and an experiment that was interrupted goes on where it stopped. Answers of an engine that
 * only remembers (a translation memory) are not kept: looking them up again is faster. Immutable.
 *
 * @param label what to call it in reports
 * @param identity what its answers depend on beside the requests: name, version, settings
 * @param opening makes the engine for a direction; it is closed after use
 * @param folder where to keep answers; null to keep none
 */
public record EngineByRequests(
        String label,
        String identity,
        Opening opening,
        @Nullable Path folder) implements EngineUnderTest {
    /** Makes an engine. */
    @FunctionalInterface
    public interface Opening {
        TranslationEngine open(Language source, Language target);
    }

    public EngineByRequests {
        Objects.requireNonNull(label);
        Objects.requireNonNull(identity);
        Objects.requireNonNull(opening);
    }

    @Override
    public Session open(Language source, Language target) {
        TranslationEngine engine = opening.open(source, target);
        boolean remembers = engine.capabilities().features().contains(Feature.MEMORY);
        KeepingEngine keeping =
                new KeepingEngine(engine, identity, folder == null || remembers ? null : new AnswerFolder(folder));
        return new RequestSession(keeping, source, target);
    }

    private record RequestSession(KeepingEngine engine, Language source, Language target) implements Session {
        @Override
        public List<Outcome> translate(List<Document> documents, ParallelData pairs, ProgressListener listener) {
            List<Outcome> out = new ArrayList<>();
            try (Amts plain = Amts.from(source.tag())
                    .to(target.tag())
                    .engine(engine)
                    .listener(listener)
                    .build()) {
                Amts amts = plain.with(pairs);
                for (Document document : documents) {
                    Effort before = effort(0);
                    String text = amts.translate(document).text();
                    out.add(new Outcome(text, since(before, characters(document))));
                }
            }
            return out;
        }

        private Effort effort(long characters) {
            return new Effort(engine.time(), characters, engine.charge(), engine.requests(), engine.kept());
        }

        private Effort since(Effort before, long characters) {
            Effort now = effort(characters);
            return new Effort(
                    now.time().minus(before.time()),
                    characters,
                    now.charge().minus(before.charge()),
                    now.requests() - before.requests(),
                    now.kept() - before.kept());
        }

        private static long characters(Document document) {
            return document.units().stream()
                    .map(TextUnit::content)
                    .map(content -> content.translatableText())
                    .mapToLong(text -> text.codePointCount(0, text.length()))
                    .sum();
        }

        @Override
        public void close() {
            engine.close();
        }
    }
}

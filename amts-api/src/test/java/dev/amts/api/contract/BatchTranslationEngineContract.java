package dev.amts.api.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.EngineException;
import dev.amts.api.Language;
import dev.amts.api.batch.BatchDocument;
import dev.amts.api.batch.BatchJob;
import dev.amts.api.batch.BatchOutput;
import dev.amts.api.batch.BatchPlan;
import dev.amts.api.batch.BatchRequest;
import dev.amts.api.batch.BatchTranslationEngine;
import dev.amts.api.batch.JobStatus;
import dev.amts.api.batch.UnknownRunException;
import dev.amts.api.engine.TranslationOptions;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each {@link BatchTranslationEngine} must do. */
public abstract class BatchTranslationEngineContract {
    private static final ProgressListener QUIET = event -> {};

    /** An engine that has had no request of these tests, or does not mind to have had it. */
    protected abstract BatchTranslationEngine engine();

    /** A target language that the engine has, other than English. */
    protected Language target() {
        return Language.of("de");
    }

    @Test
    protected void everyDocumentComesBackOnce() {
        try (BatchTranslationEngine engine = engine()) {
            BatchJob job = engine.start(request("every document", 5), QUIET);
            BatchJob ended = engine.await(job.id(), QUIET);
            assertThat(ended.status()).isEqualTo(JobStatus.COMPLETED);
            List<BatchOutput> outputs = collected(engine, job.id());
            assertThat(outputs).extracting(BatchOutput::input).containsExactlyInAnyOrderElementsOf(names(5));
            assertThat(outputs).allSatisfy(output -> {
                assertThat(output.error()).isEmpty();
                assertThat(output.target()).isEqualTo(target());
                assertThat(output.document()).isNotNull();
            });
            assertThat(collected(engine, job.id())).hasSize(5);
        }
    }

    @Test
    protected void aPlanIsWhatIsStartedAndSendsNothing() {
        try (BatchTranslationEngine engine = engine()) {
            int before = engine.list().size();
            BatchPlan plan = engine.plan(request("a plan", 3), QUIET);
            assertThat(plan.jobs().stream().mapToLong(BatchPlan.Job::documents).sum())
                    .isEqualTo(3);
            assertThat(engine.list()).hasSize(before);
            assertThat(engine.start(request("a plan", 3), QUIET).inputs()).isEqualTo(3);
        }
    }

    @Test
    protected void theSameRequestIsTheSameRun() {
        try (BatchTranslationEngine engine = engine()) {
            BatchJob first = engine.start(request("the same", 2), QUIET);
            engine.await(first.id(), QUIET);
            assertThat(engine.start(request("the same", 2), QUIET).id()).isEqualTo(first.id());
        }
    }

    @Test
    protected void aStartedRunIsKnown() {
        try (BatchTranslationEngine engine = engine()) {
            int before = engine.list().size();
            BatchJob job = engine.start(request("known", 1), QUIET);
            BatchJob told = engine.describe(job.id());
            assertThat(told.id()).isEqualTo(job.id());
            assertThat(told.targets()).containsExactly(target());
            engine.await(job.id(), QUIET);
            assertThat(engine.list()).hasSizeGreaterThan(before);
        }
    }

    @Test
    protected void whatNobodyStartedCannotGoOn() {
        try (BatchTranslationEngine engine = engine()) {
            assertThatThrownBy(() -> engine.resume("nobody-started-this", QUIET))
                    .isInstanceOf(UnknownRunException.class)
                    .hasMessageContaining("nobody-started-this");
            assertThatThrownBy(() -> engine.describe("nobody-started-this")).isInstanceOf(EngineException.class);
        }
    }

    @Test
    protected void aListenerCanCancel() {
        ProgressListener cancelled = new ProgressListener() {
            @Override
            public void on(ProgressEvent event) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (BatchTranslationEngine engine = engine()) {
            assertThatThrownBy(() -> engine.start(request("cancelled", 2), cancelled))
                    .isInstanceOf(CancelledException.class);
        }
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "page-" + i + ".html").toList();
    }

    private BatchRequest request(String name, int count) {
        List<BatchDocument> documents = names(count).stream()
                .map(each -> new BatchDocument(
                        each,
                        "text/html",
                        ("<!DOCTYPE html><html><body><p>" + name + ": " + each + " says hello.</p></body></html>")
                                .getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new BatchRequest(
                name,
                Language.of("en"),
                List.of(target()),
                documents,
                List.of(),
                List.of(),
                TranslationOptions.DEFAULT);
    }

    private static List<BatchOutput> collected(BatchTranslationEngine engine, String id) {
        List<BatchOutput> outputs = new ArrayList<>();
        engine.collect(id, outputs::add, QUIET);
        return outputs;
    }
}

package dev.amts.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.progress.Cancellation;
import dev.amts.api.progress.ProgressListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SubPipelinesTest {
    @Test
    void oneThatFailsLeavesTheOthersUnharmed() {
        Map<String, Callable<String>> work = new LinkedHashMap<>();
        work.put("en-zh", () -> {
            throw new IllegalStateException("no engine");
        });
        work.put("en-es", () -> "done");
        Map<String, SubPipelines.Outcome<String>> outcomes =
                SubPipelines.onThreads(2).run(work, ProgressListener.NONE);
        assertThat(outcomes.keySet()).containsExactly("en-zh", "en-es");
        assertThat(outcomes.get("en-es").get()).isEqualTo("done");
        assertThat(outcomes.get("en-zh").failure()).hasMessage("no engine");
        assertThatThrownBy(() -> outcomes.get("en-zh").get()).hasRootCauseMessage("no engine");
    }

    @Test
    void neverRunsMoreThanItMay() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Map<String, Callable<Integer>> work = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            work.put("pair-" + i, () -> {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
                Thread.sleep(2);
                return running.decrementAndGet();
            });
        }
        SubPipelines.onThreads(3).run(work, ProgressListener.NONE);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void cancellationStopsTheWork() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Cancellation cancellation = Cancellation.of(ProgressListener.NONE);
        Callable<String> endless = () -> {
            cancellation.cancel();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "stopped";
        };
        assertThatThrownBy(() -> SubPipelines.onThreads(1).run(Map.of("en-zh", endless), cancellation))
                .isInstanceOf(CancelledException.class);
        assertThat(interrupted.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }
}

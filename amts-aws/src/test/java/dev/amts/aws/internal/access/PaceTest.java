package dev.amts.aws.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void letsNoMorePassInASecondThanItWasTold() {
        Pace pace = new Pace(10);
        long begun = System.nanoTime();
        for (int call = 0; call < 10; call++) {
            pace.await();
        }
        long burst = System.nanoTime() - begun;
        pace.await();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(Duration.ofNanos(burst)).as("no wait before that").isLessThan(Duration.ofMillis(900));
    }

    @Test
    void pausesGrowWithJitterUpToTheLongest() {
        Duration longest = Duration.ofMinutes(1);
        for (int attempt = 0; attempt < 200; attempt++) {
            double full = Math.min(60_000, 5_000 * Math.pow(1.6, attempt));
            assertThat(Pace.backOff(Duration.ofSeconds(5), longest, attempt).toMillis())
                    .isBetween((long) (full / 2) - 1, (long) full);
        }
    }

    @Test
    void sleepEndsWithCancellation() {
        ProgressListener cancelled = new ProgressListener() {
            @Override
            public void on(ProgressEvent event) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Pace.sleep(Duration.ofHours(1), cancelled, "waiting"))
                .isInstanceOf(CancelledException.class)
                .hasMessage("cancelled while waiting");
    }
}

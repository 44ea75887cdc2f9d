package dev.amts.cli.support;

import dev.amts.api.progress.ProgressEvent;
import dev.amts.api.progress.ProgressListener;
import java.util.HashMap;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Shows progress bars on standard error where that is a terminal, and nothing elsewhere. Thread-safe.
 */
public final class ProgressDisplay implements ProgressListener, AutoCloseable {
    private final Map<String, ProgressBar> bars = new HashMap<>();
    private final boolean shown;

    private ProgressDisplay(boolean shown) {
        this.shown = shown;
    }

    /** A display for this process. */
    public static ProgressDisplay forTerminal() {
        return new ProgressDisplay(isTerminal());
    }

    // Java cannot tell whether standard error is a terminal; the launcher can.
    private static boolean isTerminal() {
        return "1".equals(System.getenv("AMTS_STDERR_TERMINAL"));
    }

    @Override
    public synchronized void on(ProgressEvent event) {
        if (!shown) {
            return;
        }
        ProgressBar bar = bars.computeIfAbsent(
                event.task(),
                task -> new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(event.total())
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .clearDisplayOnFinish()
                        .build());
        bar.maxHint(event.total());
        bar.stepTo(event.done());
        bar.setExtraMessage(event.detail());
        if (event.total() >= 0 && event.done() >= event.total()) {
            bar.close();
            bars.remove(event.task());
        }
    }

    @Override
    public synchronized void close() {
        bars.values().forEach(ProgressBar::close);
        bars.clear();
    }
}

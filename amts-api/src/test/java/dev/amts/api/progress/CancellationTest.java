package dev.amts.api.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.amts.api.CancelledException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationTest {
    @Test
    void passesEventsOnUntilItIsCancelled() {
        List<ProgressEvent> heard = new ArrayList<>();
        Cancellation cancellation = Cancellation.of(heard::add);
        ProgressEvent event = ProgressEvent.of("aligning", 1, 2, "documents");
        cancellation.report(event);
        cancellation.cancel();
        assertThatThrownBy(() -> cancellation.report(event))
                .isInstanceOf(CancelledException.class)
                .hasMessageContaining("while aligning, after 1 documents");
        assertThat(heard).containsExactly(event);
    }
}

package dev.amts.core.engine.chat;

import dev.amts.api.CancelledException;
import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends requests, and again when the server is too busy. Thread-safe. */
final class ChatServer {
    private static final int LONGEST_ANSWER = 16 << 20;
    private static final int LONGEST_EXCERPT = 300;
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 500, 502, 503, 504, 529);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** A server that wants a longer pause is left alone. */
    private static final Duration LONGEST_RETRY_AFTER = Duration.ofMinutes(2);

    private final HttpClient client;
    private final ChatOptions options;
    private final URI address;

    ChatServer(ChatOptions options) {
        this.options = options;
        // A redirect could carry the key to another host.
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.timeout())
                .build();
        this.address = URI.create(options.baseUrl().toString().replaceFirst("/+$", "") + "/chat/completions");
    }

    /** The server's answer to a request, both JSON. */
    String ask(String body) {
        for (int attempt = 0; ; attempt++) {
            try {
                return send(body);
            } catch (BusyException e) {
                Duration pause = e.pause != null ? e.pause : backOff(attempt);
                if (attempt >= options.retries() || pause.compareTo(LONGEST_RETRY_AFTER) > 0) {
                    throw e;
                }
                pause(pause);
            }
        }
    }

    /** A failure that may pass. */
    private static final class BusyException extends EngineException {
        private static final long serialVersionUID = 1L;

        /** How long the server wants to be left alone, where it says so. */
        private final @Nullable Duration pause;

        BusyException(String message, @Nullable Duration pause) {
            super(message, Recovery.RETRY);
            this.pause = pause;
        }
    }

    private String send(String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(options.timeout())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        options.key().ifPresent(key -> request.header("Authorization", key.header()));
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.build(), info -> new BoundedBody(LONGEST_ANSWER));
        try {
            return read(sent.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new BusyException(server() + " did not answer within " + options.timeout(), null);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancelledException("interrupted while " + server() + " translates", e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw new EngineException(server() + " cannot be asked: " + e.getCause(), Recovery.GIVE_UP, e);
            }
            throw new BusyException(
                    server() + " cannot be reached: " + said(String.valueOf(e.getCause()))
                            + "; is it running, and the base URL right?",
                    null);
        }
    }

    private String read(HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        int status = response.statusCode();
        if (status == 200) {
            return body;
        }
        String problem = server() + " answered with status " + status + advice(status) + ": " + said(body);
        if (!BUSY.contains(status)) {
            throw new EngineException(problem, Recovery.GIVE_UP);
        }
        throw new BusyException(
                problem,
                response.headers()
                        .firstValue("Retry-After")
                        .flatMap(ChatServer::duration)
                        .orElse(null));
    }

    private String server() {
        return "the chat server " + address.getAuthority();
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 -> " (is the API key right?)";
            case 404 -> " (are the base URL and the model right?)";
            case 413 -> " (too long: set fewer texts-per-call)";
            case 429 -> " (too many requests)";
            default -> "";
        };
    }

    /** The beginning of what the server said, without the key. */
    private String said(String text) {
        String shown = options.key()
                .map(key -> key.hide(text))
                .orElse(text)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return shown.length() <= LONGEST_EXCERPT ? shown : shown.substring(0, LONGEST_EXCERPT) + "…";
    }

    /** Of {@code Retry-After}: seconds, or a date (RFC 9110, section 10.2.3). */
    static Optional<Duration> duration(String retryAfter) {
        try {
            if (retryAfter.strip().matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(retryAfter.strip())));
            }
            ZonedDateTime then = ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration until = Duration.between(ZonedDateTime.now(then.getZone()), then);
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Twice as long each time, from half of that to all of it, so that many clients do not come back at once. */
    private static Duration backOff(int attempt) {
        long full = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << Math.min(attempt, 10));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(full / 2, full + 1));
    }

    private void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException("interrupted while waiting for " + server(), e);
        }
    }
}

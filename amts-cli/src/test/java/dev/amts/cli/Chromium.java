package dev.amts.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser with one page, driven through the DevTools protocol. */
final class Chromium implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private int last;

    private Chromium(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** Starts it, or skips the test where there is none. */
    static Chromium start(Path profile) throws IOException, InterruptedException {
        Optional<Path> program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "needs Chromium: install Debian's package chromium");
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < 10 * PATIENCE_SECONDS && !(Files.exists(port) && Files.size(port) > 0); i++) {
            Thread.sleep(100);
        }
        return new Chromium(process, page(Files.readAllLines(port).get(0)));
    }

    private static URI page(String port) throws IOException, InterruptedException {
        HttpResponse<String> list = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        for (JsonNode each : JSON.readTree(list.body())) {
            if (each.path("type").asText().equals("page")) {
                return URI.create(each.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IOException("the browser has no page: " + list.body());
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean end) {
            message.append(data);
            if (end) {
                try {
                    take(JSON.readTree(message.toString()));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void take(JsonNode message) {
        String method = message.path("method").asText();
        synchronized (complaints) {
            switch (method) {
                case "Log.entryAdded", "Runtime.exceptionThrown" ->
                    complaints.add(message.path("params").toString());
                case "Runtime.consoleAPICalled" ->
                    complaints.add(message.path("params").toString());
                case "Network.requestWillBeSent" ->
                    requests.add(
                            message.path("params").path("request").path("url").asText());
                default -> {
                    // Answers have no method; other events say nothing of the page.
                }
            }
        }
        if (message.has("id")) {
            answers.add(message);
        }
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws InterruptedException {
        ObjectNode message = JSON.createObjectNode().put("id", ++last).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        socket.sendText(message.toString(), true).join();
        while (true) {
            JsonNode answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new IllegalStateException("the browser did not answer to " + method);
            }
            if (answer.path("id").asInt() == last) {
                if (answer.has("error")) {
                    throw new IllegalStateException(method + ": " + answer.path("error"));
                }
                return answer.path("result");
            }
        }
    }

    /** Opens a file in a window of a width, in light or dark. */
    void open(Path file, int width, String scheme) throws InterruptedException {
        for (String domain : List.of("Log", "Runtime", "Network", "Page")) {
            ask(domain + ".enable", Map.of());
        }
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        ask(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        ask("Page.navigate", Map.of("url", file.toUri().toString()));
        long until = System.nanoTime() + Duration.ofSeconds(PATIENCE_SECONDS).toNanos();
        while (!evaluate("document.readyState + (document.getElementById('position') ? '!' : '')")
                .equals("complete!")) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the page did not load: " + file);
            }
            Thread.sleep(50);
        }
    }

    /** What an expression is in the page, as text. */
    String evaluate(String expression) throws InterruptedException {
        JsonNode result = ask("Runtime.evaluate", Map.of("expression", "String(" + expression + ")"));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value").asText();
    }

    /** Presses a key that writes a character, or one by its name. */
    void press(String key) throws InterruptedException {
        boolean character = key.length() == 1;
        int code = switch (key) {
            case "Tab" -> 9;
            case "Escape" -> 27;
            case " " -> 32;
            default -> Character.toUpperCase(key.charAt(0));
        };
        Map<String, Object> down = new java.util.HashMap<>(
                Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "code", key));
        if (character) {
            down.put("text", key);
        }
        ask("Input.dispatchKeyEvent", down);
        ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
    }

    /** Takes a picture of what is in the window. */
    void picture(Path file) throws IOException, InterruptedException {
        JsonNode result = ask("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(file, Base64.getDecoder().decode(result.path("data").asText()));
    }

    /** What stands in the console, and exceptions. */
    List<String> complaints() {
        synchronized (complaints) {
            return List.copyOf(complaints);
        }
    }

    /** The addresses that the page asked for. */
    List<String> requests() {
        synchronized (complaints) {
            return List.copyOf(requests);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

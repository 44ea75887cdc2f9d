package dev.amts.aws.internal.access;

import dev.amts.api.CancelledException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.Supplier;

/** Reads files behind presigned addresses, which hold for half an hour. Thread-safe. */
public final class Fetch {
    private static final int ATTEMPTS = 4;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(30))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /**
     * Copies what is behind an address into a file, which appears whole or not at all.
     *
     * @param address gives a fresh address for each attempt
     * @param most bytes that are taken; a longer file is cut where {@code most} ends
     * @throws IOException if it cannot be had; the message holds no part of the address
     */
    public void copy(Supplier<URI> address, Path file, long most) throws IOException {
        String problem = "";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            HttpRequest request = HttpRequest.newBuilder(web(address.get()))
                    .timeout(Duration.ofMinutes(10))
                    .build();
            try {
                HttpResponse<InputStream> answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream in = answer.body()) {
                    if (answer.statusCode() == 200) {
                        save(in, file, most);
                        return;
                    }
                }
                problem = "status " + answer.statusCode()
                        + (answer.statusCode() == 403 ? ": the address has expired or is not allowed" : "");
            } catch (IOException e) {
                problem = String.valueOf(e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException("interrupted while downloading", e);
            }
            Pace.sleep(
                    Pace.backOff(Duration.ofMillis(200), Duration.ofSeconds(5), attempt), event -> {}, "downloading");
        }
        throw new IOException("after " + ATTEMPTS + " attempts: " + problem);
    }

    private static URI web(URI address) throws IOException {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IOException("not an address of the web");
        }
        return address;
    }

    private static void save(InputStream in, Path file, long most) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long left = most;
        byte[] buffer = new byte[1 << 16];
        try (var out = Files.newOutputStream(part)) {
            int read = in.read(buffer);
            while (read >= 0 && left > 0) {
                out.write(buffer, 0, (int) Math.min(read, left));
                left -= read;
                read = in.read(buffer);
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}

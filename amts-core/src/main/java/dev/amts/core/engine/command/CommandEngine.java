package dev.amts.core.engine.command;

import dev.amts.api.CancelledException;
import dev.amts.api.ConfigurationException;
import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.Language;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.EngineCapabilities.Granularity;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import dev.amts.core.text.CodeLocator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Translates with any program that reads a text a line and writes its translation a line, in UTF-8. Thread-safe: there is
 * one program at a time for each language pair.
 *
 * <p>The program is started without a shell. It is ended when it does not answer in time, and what it said on its standard
 * error is part of the exception. As many lines must come out as went in.
 *
 * <pre>{@code
 * TranslationEngine engine = CommandEngine.of("apertium -u eng-spa", CommandOptions.DEFAULT, encodings);
 * }</pre>
 */
public final class CommandEngine implements TranslationEngine {
    private final CommandLine command;
    private final CommandOptions options;
    private final EngineCapabilities capabilities;
    private final Map<Pair, Seat> seats = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private CommandEngine(CommandLine command, CommandOptions options, List<CodeEncoding> encodings) {
        this.command = command;
        this.options = Objects.requireNonNull(options);
        this.capabilities = new EngineCapabilities(Granularity.SEGMENT, encodings, Integer.MAX_VALUE, Set.of());
    }

    /**
     * An engine for a command.
     *
     * @param command the program and its arguments, split at white space; quotes keep white space, {@code {source}} and
     *     {@code {target}} stand for the languages
     * @param encodings how inline codes can be written, the best first; where there is none, the program sees the markup
     * @throws ConfigurationException if there is no program in the command, or a quote is not closed
     */
    public static CommandEngine of(String command, CommandOptions options, List<CodeEncoding> encodings) {
        return new CommandEngine(CommandLine.parse(command), options, encodings);
    }

    private record Pair(Language source, Language target) {}

    /** The place of a language pair's program. Guarded by itself. */
    private static final class Seat {
        private Optional<Worker> worker = Optional.empty();

        void clear() {
            worker.ifPresent(Worker::close);
            worker = Optional.empty();
        }
    }

    @Override
    public EngineCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        List<CodedText> sent =
                request.texts().stream().filter(text -> !text.isBlank()).toList();
        List<String> lines = sent.stream().map(text -> line(text, request)).toList();
        List<String> answers = lines.isEmpty() ? List.of() : answers(lines, request);
        List<Translation> translations = new ArrayList<>();
        int next = 0;
        for (CodedText text : request.texts()) {
            translations.add(text.isBlank() ? Translation.of(text) : decoded(answers.get(next++), text, request));
        }
        return List.copyOf(translations);
    }

    /** What the program reads: the end of a text inside a text would be two texts. */
    private String line(CodedText text, TranslationRequest request) {
        CodeEncoding encoding = request.encoding();
        String encoded = encoding == null ? text.text() : encoding.encode(text);
        return encoded.replaceAll("\\s*[\\n\\r\\u0000\\u000B\\f\\u0085\\u2028\\u2029]\\s*", " ");
    }

    private static Translation decoded(String answer, CodedText text, TranslationRequest request) {
        CodeEncoding encoding = request.encoding();
        CodedText translation =
                encoding == null ? new CodeLocator(text).locate(answer, text) : encoding.decode(answer, text);
        return Translation.of(translation);
    }

    private List<String> answers(List<String> lines, TranslationRequest request) {
        Pair pair = new Pair(request.source(), request.target());
        Seat seat = seats.computeIfAbsent(pair, key -> new Seat());
        synchronized (seat) {
            for (int attempt = 0; ; attempt++) {
                if (closed) {
                    throw new EngineException("the engine is closed", Recovery.GIVE_UP);
                }
                try {
                    return options.mode() == CommandOptions.Mode.BATCH
                            ? batch(lines, seat, pair)
                            : stream(lines, seat, pair);
                } catch (EngineException e) {
                    seat.clear();
                    if (e.recovery() == Recovery.GIVE_UP || attempt >= options.restarts()) {
                        throw e;
                    }
                } catch (InterruptedException e) {
                    seat.clear();
                    Thread.currentThread().interrupt();
                    throw new CancelledException("interrupted while " + command.program() + " translates", e);
                }
            }
        }
    }

    /** Starts the program, gives it all, and reads to its end. */
    private List<String> batch(List<String> lines, Seat seat, Pair pair) throws InterruptedException {
        Worker worker = start(seat, pair);
        long deadline = deadline();
        worker.sendAside(lines, true);
        List<String> answers = new ArrayList<>();
        for (Optional<String> answer = worker.receive(deadline);
                answer.isPresent();
                answer = worker.receive(deadline)) {
            answers.add(answer.get());
            if (answers.size() > lines.size()) {
                throw worker.failure("wrote more than the " + lines.size() + " lines it was given", Recovery.GIVE_UP);
            }
        }
        int status = worker.status(deadline);
        if (status != 0) {
            throw worker.failure("ended with status " + status, Recovery.GIVE_UP);
        }
        if (answers.size() < lines.size()) {
            throw worker.failure(
                    "wrote " + answers.size() + " lines for the " + lines.size() + " it was given", Recovery.GIVE_UP);
        }
        seat.clear();
        return answers;
    }

    /** Asks the living program text by text. */
    private List<String> stream(List<String> lines, Seat seat, Pair pair) throws InterruptedException {
        if (seat.worker.isPresent() && !seat.worker.get().isUsable()) {
            seat.clear();
        }
        Worker worker = seat.worker.isPresent() ? seat.worker.get() : start(seat, pair);
        List<String> answers = new ArrayList<>();
        for (String line : lines) {
            try {
                worker.send(List.of(line), false);
            } catch (IOException e) {
                throw worker.failure("ended before it took all texts", Recovery.RETRY);
            }
            answers.add(worker.receive(deadline())
                    .orElseThrow(() -> worker.failure("ended instead of answering", Recovery.RETRY)));
            if (!worker.isUsable() && answers.size() < lines.size()) {
                throw worker.failure("wrote more lines than it was given, or ended", Recovery.RETRY);
            }
        }
        return answers;
    }

    private Worker start(Seat seat, Pair pair) {
        Worker worker = new Worker(
                command.forLanguages(pair.source(), pair.target()),
                options.separator().character());
        seat.worker = Optional.of(worker);
        return worker;
    }

    private long deadline() {
        return System.nanoTime() + options.timeout().toNanos();
    }

    /** Ends all programs; a request that is under way fails. */
    @Override
    public void close() {
        closed = true;
        // Without the seats' locks: who holds one may be waiting for the very program that is to end.
        seats.values().forEach(seat -> seat.worker.ifPresent(Worker::close));
    }
}

package dev.amts.aws.internal.realtime;

import dev.amts.api.EngineException;
import dev.amts.api.EngineException.Recovery;
import dev.amts.api.engine.Charge;
import dev.amts.api.engine.EngineCapabilities;
import dev.amts.api.engine.EngineCapabilities.Feature;
import dev.amts.api.engine.EngineCapabilities.Granularity;
import dev.amts.api.engine.Translation;
import dev.amts.api.engine.TranslationEngine;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.progress.ProgressListener;
import dev.amts.api.text.CodeEncoding;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.HtmlEncoding;
import dev.amts.aws.internal.access.Access;
import dev.amts.aws.internal.access.AmazonSettings;
import dev.amts.aws.internal.access.Clients;
import dev.amts.aws.internal.access.Workers;
import dev.amts.aws.internal.billing.BilledText;
import dev.amts.aws.internal.billing.PriceTable;
import dev.amts.aws.internal.terms.TerminologyCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/**
 * TranslateText. Thread-safe: however many threads call, the calls to the service share one rate and one bound.
 *
 * <p>Texts are packed into calls of up to 10,000 bytes; equal texts of a request are sent once.
 */
public final class AmazonTranslationEngine implements TranslationEngine {
    static final int CALL_BYTES = 10_000;
    private static final String OPERATION = "TranslateText";

    private final AmazonSettings settings;
    private final Clients clients;
    private final Access access;
    private final TerminologyCatalog terminologies;
    private final Workers workers;
    private final Semaphore calls;
    private final AtomicLong spent = new AtomicLong();

    /** An engine; the clients are closed with it, where they are not the caller's own. */
    public AmazonTranslationEngine(AmazonSettings settings, Clients clients) {
        this.settings = settings;
        this.clients = clients;
        access = new Access(clients, Access.Service.ENGINE).limit(OPERATION, settings.requestsPerSecond());
        terminologies = new TerminologyCatalog(access);
        workers = new Workers(settings.parallelism());
        calls = new Semaphore(settings.parallelism());
    }

    @Override
    public EngineCapabilities capabilities() {
        return new EngineCapabilities(
                Granularity.UNIT,
                List.of(HtmlEncoding.instance()),
                Integer.MAX_VALUE,
                Set.of(Feature.TERMINOLOGY, Feature.FORMALITY, Feature.PROFANITY_MASK));
    }

    @Override
    public List<Translation> translate(TranslationRequest request) {
        List<List<Piece>> pieces = pieces(request);
        List<Pack> packs = packs(pieces);
        reserve(characters(packs));
        Calls call = new Calls(access, request, terminologies.nameFor(request, settings.terminology()));
        Map<String, String> answers = new ConcurrentHashMap<>();
        workers.each(packs, "translating", ProgressListener.NONE, pack -> answers.putAll(answers(call, pack)));
        List<Translation> translations = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            translations.add(translation(request.texts().get(i), pieces.get(i), answers));
        }
        return translations;
    }

    @Override
    public Charge estimate(TranslationRequest request) {
        return PriceTable.load(settings.priceTable())
                .charge(PriceTable.Rate.REALTIME, characters(packs(pieces(request))));
    }

    @Override
    public void close() {
        clients.close();
    }

    /** The pieces of each text; none of a blank one. */
    private static List<List<Piece>> pieces(TranslationRequest request) {
        CodeEncoding encoding =
                request.encoding() == null ? HtmlEncoding.instance() : Objects.requireNonNull(request.encoding());
        Splitting splitting = new Splitting(encoding, CALL_BYTES);
        List<List<Piece>> pieces = new ArrayList<>();
        for (CodedText text : request.texts()) {
            boolean empty = text.translatableText().isBlank();
            List<Piece> parts = empty ? List.of() : splitting.split(text, request.source());
            for (Piece part : parts) {
                if (Splitting.bytes(part.body()) > CALL_BYTES) {
                    throw new EngineException(
                            "a text holds a word or inline code of over " + CALL_BYTES
                                    + " bytes, which Amazon Translate cannot take: split it",
                            Recovery.GIVE_UP);
                }
            }
            pieces.add(parts);
        }
        return pieces;
    }

    private static List<Pack> packs(List<List<Piece>> pieces) {
        Map<String, Piece> distinct = new LinkedHashMap<>();
        pieces.forEach(parts -> parts.forEach(part -> distinct.putIfAbsent(key(part), part)));
        return Pack.of(
                distinct.values().stream()
                        .filter(piece -> !piece.text().translatableText().isBlank())
                        .toList(),
                CALL_BYTES);
    }

    private static String key(Piece piece) {
        return piece.form() + piece.body();
    }

    private static long characters(List<Pack> packs) {
        return packs.stream()
                .mapToLong(pack -> BilledText.all(pack.body()).characters())
                .sum();
    }

    private void reserve(long characters) {
        long limit = settings.maximumCharacters();
        long before = spent.getAndUpdate(sum -> characters > limit - sum ? sum : sum + characters);
        if (characters > limit - before) {
            throw new EngineException(
                    "the next texts would bring the characters billed from " + before + " to " + (before + characters)
                            + ", and --max-characters is " + limit,
                    Recovery.GIVE_UP);
        }
    }

    private Map<String, String> answers(Calls call, Pack pack) {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> parts = pack.answers(bounded(call, pack));
        if (!parts.isEmpty()) {
            for (int i = 0; i < parts.size(); i++) {
                found.put(key(pack.pieces().get(i)), parts.get(i));
            }
            return found;
        }
        // The service joined or dropped what was packed: ask for each by itself.
        reserve(characters(pack.single()));
        for (Pack single : pack.single()) {
            found.put(key(single.pieces().get(0)), bounded(call, single));
        }
        return found;
    }

    private String bounded(Calls call, Pack pack) {
        calls.acquireUninterruptibly();
        try {
            return call.translate(pack.body());
        } finally {
            calls.release();
        }
    }

    private static Translation translation(CodedText source, List<Piece> pieces, Map<String, String> answers) {
        if (pieces.isEmpty()) {
            return Translation.untranslated(source, "there is nothing to translate");
        }
        CodedText.Builder text = CodedText.builder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String answer = answers.get(key(piece));
            text.append(answer == null ? piece.text() : spaced(piece, piece.decode(answer), i + 1 < pieces.size()));
        }
        return Translation.of(text.build());
    }

    /** White space at the end of a part that the service took away is what keeps it from the next part. */
    private static CodedText spaced(Piece piece, CodedText answer, boolean more) {
        String source = piece.text().text();
        boolean lost = more
                && !source.isEmpty()
                && Character.isWhitespace(source.charAt(source.length() - 1))
                && !answer.text().isEmpty()
                && !Character.isWhitespace(answer.text().charAt(answer.length() - 1));
        return lost ? CodedText.builder().append(answer).text(" ").build() : answer;
    }
}

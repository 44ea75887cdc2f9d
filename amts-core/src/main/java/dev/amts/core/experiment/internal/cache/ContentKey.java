package dev.amts.core.experiment.internal.cache;

import dev.amts.api.engine.Term;
import dev.amts.api.engine.TranslationRequest;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.api.text.CodedText;
import dev.amts.api.text.InlineCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** A digest of all that an answer may depend on. Two contents have one key only if they are equal. For one thread. */
public final class ContentKey {
    private final MessageDigest digest;

    private ContentKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The key of some pairs. */
    public static String of(ParallelData pairs) {
        ContentKey key = new ContentKey();
        key.add(pairs.source().tag()).add(pairs.target().tag());
        try (Stream<SegmentPair> all = pairs.pairs()) {
            all.forEach(pair -> key.add(pair.source()).add(pair.target()));
        }
        return key.hex();
    }

    /**
     * The key of a request to an engine.
     *
     * @param engine what the engine is: its name, version and settings
     * @param pairs the key of the parallel data, or an empty text if the engine makes no use of any
     */
    static String of(String engine, TranslationRequest request, String pairs) {
        ContentKey key = new ContentKey()
                .add(engine)
                .add(request.source().tag())
                .add(request.target().tag())
                .add(request.encoding() == null ? "" : request.encoding().name())
                .add(request.options().toString())
                .add(pairs)
                .add(request.terminology().name());
        for (Term term : request.terminology().terms()) {
            key.add(term.source()).add(term.target());
        }
        for (CodedText text : request.texts()) {
            key.add(text.text()).add(Integer.toString(text.codes().size()));
            for (InlineCode code : text.codes()) {
                key.add(code.id()).add(code.role() + " " + code.kind() + " " + code.span());
            }
        }
        return key.hex();
    }

    /** A part with its length before it, so that no two lists of parts read the same. */
    private ContentKey add(String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

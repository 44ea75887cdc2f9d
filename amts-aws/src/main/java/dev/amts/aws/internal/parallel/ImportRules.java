package dev.amts.aws.internal.parallel;

import dev.amts.api.Language;
import dev.amts.api.StoreException;
import dev.amts.api.parallel.SegmentPair;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What Amazon Translate takes as parallel data: the service's quotas, as documented in November 2026. */
final class ImportRules {
    /** Bytes of UTF-8 of one segment. */
    static final int SEGMENT_BYTES = 1000;
    /** Bytes of a file: 5 GB. */
    static final long FILE_BYTES = 5L * 1024 * 1024 * 1024;

    private ImportRules() {}

    /** Why a pair cannot be imported, if so. */
    static Optional<String> objection(SegmentPair pair) {
        return side("source", pair.source()).or(() -> side("target", pair.target()));
    }

    /**
     * Checks a name before it is sent.
     *
     * @throws StoreException if the service would refuse it
     */
    static void checkName(String name) {
        if (name.length() > 256 || !name.matches("[A-Za-z0-9-](?:_?[A-Za-z0-9-])*_?")) {
            throw new StoreException("\"" + name
                    + "\" cannot be the name of parallel data: 1 to 256 letters, digits, hyphens, and single"
                    + " underscores between them");
        }
    }

    /**
     * Checks a language before it is sent.
     *
     * @throws StoreException if the service does not know it
     */
    static void checkLanguage(Language language) {
        if (!Language.wellKnown().contains(language.tag())) {
            throw new StoreException("Amazon Translate does not know the language " + language + "; it knows "
                    + String.join(", ", Language.wellKnown()));
        }
    }

    private static Optional<String> side(String side, String text) {
        if (text.isBlank()) {
            return Optional.of("the " + side + " is empty");
        }
        if ("+-=@".indexOf(text.charAt(0)) >= 0) {
            return Optional.of(
                    "the " + side + " begins with " + text.charAt(0)
                            + ", which makes it a formula for a spreadsheet; the service's documentation warns of such records");
        }
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > SEGMENT_BYTES) {
            return Optional.of(
                    "the " + side + " has " + bytes + " bytes of UTF-8; at most " + SEGMENT_BYTES + " can be imported");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = Character.isSurrogate(c)
                    && !(Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1)))
                    && !(Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
            if (lone || (c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
                return Optional.of("the " + side + " holds the control character or half character U+"
                        + String.format("%04X", (int) c));
            }
        }
        return Optional.empty();
    }
}

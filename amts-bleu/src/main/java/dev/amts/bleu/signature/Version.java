package dev.amts.bleu.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that a signature names. */
public final class Version {
    /** The sacreBLEU version whose numbers this library gives. */
    public static final String SACREBLEU = "2.6.0";
    /** The version of this library. */
    public static final String AMTS_BLEU = read();

    static final String TEXT = AMTS_BLEU + "(sacrebleu-" + SACREBLEU + ")";

    private Version() {}

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }
}

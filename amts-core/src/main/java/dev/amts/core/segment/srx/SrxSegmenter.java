package dev.amts.core.segment.srx;

import dev.amts.api.InvalidInputException;
import dev.amts.api.Language;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts text into sentences by the rules of an SRX file. Immutable and thread-safe.
 *
 * <pre>{@code
 * Segmenter segmenter = SrxSegmenter.read(Path.of("company.srx"));
 * }</pre>
 *
 * <p>As the specification says: at each place the first rule decides whose two patterns both match there; the rules of a
 * language are those of the first language map that fits it, or with {@code cascade="yes"} of all that fit. A text in a
 * language that no map fits is one segment. Patterns are those of {@link java.util.regex.Pattern}, which are ICU's but for
 * rare things; a {@code beforebreak} sees at least the 100 characters before a place. White space after a break belongs
 * to the segment before it.
 *
 * <p>Source: SRX 2.0 specification, LISA OSCAR 2008 (ISO 24621 draft).
 */
public final class SrxSegmenter implements Segmenter {
    private final SrxDocument document;
    private final Map<Language, List<PreparedRule>> rules = new ConcurrentHashMap<>();

    /** A segmenter with these rules. */
    public SrxSegmenter(SrxDocument document) {
        this.document = document;
    }

    /**
     * A segmenter with the rules of a file.
     *
     * @throws InvalidInputException if the file cannot be read or is not SRX; the message names the line
     */
    public static SrxSegmenter read(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(file.toString(), in);
        } catch (IOException e) {
            throw new InvalidInputException(file + " cannot be read; name an SRX file", e);
        }
    }

    /**
     * A segmenter with the rules of an SRX text.
     *
     * @param name what to call it in messages
     * @throws InvalidInputException if it is not SRX; the message names the line
     */
    public static SrxSegmenter read(String name, InputStream in) {
        return new SrxSegmenter(SrxReader.read(name, in));
    }

    @Override
    public List<Segment> segment(CodedText text, Language language) {
        if (text.length() == 0) {
            return List.of();
        }
        VisibleText visible = new VisibleText(text, document.codes());
        List<Segment> segments = new ArrayList<>();
        int[] start = {0};
        List<PreparedRule> prepared = rules.computeIfAbsent(language, each -> PreparedRule.of(document.rulesOf(each)));
        new SrxBreaks(prepared, visible.characters()).each(place -> {
            int end = visible.origin(place);
            if (end > start[0]
                    && end < text.length()
                    && !text.text().substring(start[0], end).isBlank()) {
                segments.add(new Segment(start[0], end));
                start[0] = end;
            }
        });
        segments.add(new Segment(start[0], text.length()));
        return segments;
    }
}

package dev.amts.core.segment;

import dev.amts.api.Language;
import dev.amts.api.segment.Segment;
import dev.amts.api.segment.Segmenter;
import dev.amts.api.text.CodedText;
import dev.amts.core.segment.internal.SentenceScan;
import dev.amts.core.segment.internal.rules.RuleLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts text into sentences by Unicode's sentence properties and readable rules per language. Immutable and thread-safe.
 *
 * <pre>{@code
 * Segmenter segmenter = RuleSegmenter.standard();
 * segmenter.segment(CodedText.plain("See Fig. 3 by He et al. (2016). It works."), Language.of("en"));
 * // [0, 32) and [32, 41)
 *
 * RuleSegmenter.standard().with("de", "[never-final]\nSachgeb.");      // one more abbreviation
 * RuleSegmenter.standard().with(Path.of("my-rules"));               // a folder of en.rules, de.rules …
 * }</pre>
 *
 * <p>Every language is understood: what has no rules of its own is cut by those of {@code root}. Inline codes are one
 * character to the rules, so no boundary lies inside one. Starting point of the rules is Unicode's UAX #29, which knows
 * neither abbreviations nor quotatives.
 */
public final class RuleSegmenter implements Segmenter {
    private static final RuleSegmenter STANDARD = new RuleSegmenter(RuleLibrary.bundled());
    private static final String SUFFIX = ".rules";

    private final RuleLibrary library;

    private RuleSegmenter(RuleLibrary library) {
        this.library = library;
    }

    /** The segmenter with the bundled rules. */
    public static RuleSegmenter standard() {
        return STANDARD;
    }

    /**
     * This segmenter with more rules, which go before the bundled ones.
     *
     * @param tag a language's BCP 47 tag, or {@code "root"} for all languages
     * @param rules in the form of a rule file, see docs/segmentation.md
     * @throws dev.amts.api.InvalidInputException if a line is not understood; the message names it
     * @throws dev.amts.api.ConfigurationException if there is no such language
     */
    public RuleSegmenter with(String tag, String rules) {
        return new RuleSegmenter(library.with(tag, "rules for " + tag, rules));
    }

    /**
     * This segmenter with the rules of a file, named after its language as in {@code de.rules}, or of all such files of a
     * folder.
     *
     * @throws dev.amts.api.InvalidInputException if a file cannot be read or a line is not understood
     * @throws dev.amts.api.ConfigurationException if a file is not named after a language
     */
    public RuleSegmenter with(Path fileOrFolder) {
        RuleLibrary more = library;
        for (Path file : ruleFiles(fileOrFolder)) {
            String name = String.valueOf(file.getFileName());
            String tag = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
            more = more.with(tag, file.toString(), read(file));
        }
        return new RuleSegmenter(more);
    }

    @Override
    public List<Segment> segment(CodedText text, Language language) {
        return SentenceScan.of(text, library.of(language));
    }

    private static List<Path> ruleFiles(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new dev.amts.api.InvalidInputException(file + " is not UTF-8; convert it to UTF-8", e);
        } catch (IOException e) {
            throw new dev.amts.api.InvalidInputException(
                    file + " cannot be read; give a file such as de.rules or a folder of them", e);
        }
    }
}

package dev.amts.core.align;

import dev.amts.api.ConfigurationException;
import dev.amts.api.align.Aligner;
import dev.amts.api.align.AlignerProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes {@link LexicalAligner}s by the name {@code lexical}. */
public final class LexicalAlignerProvider implements AlignerProvider {
    private static final Setting LEXICON = new Setting("lexicon", "a lexicon file that other documents taught");
    private static final Setting DICTIONARY =
            new Setting("dictionary", "a file of source and target terms, divided by a tab");

    /** For discovery. */
    public LexicalAlignerProvider() {}

    @Override
    public String name() {
        return "lexical";
    }

    @Override
    public String description() {
        return "lengths, punctuation, shared words and a lexicon induced from the documents; the default";
    }

    @Override
    public List<Setting> settings() {
        return List.of(LEXICON, DICTIONARY);
    }

    @Override
    public Aligner create(Settings settings) {
        LexicalAligner aligner = new LexicalAligner();
        Optional<String> lexicon = settings.get(LEXICON.name());
        if (lexicon.isPresent()) {
            aligner = aligner.withLexicon(open(lexicon.get(), reader -> Lexicon.read(lexicon.get(), reader)));
        }
        Optional<String> dictionary = settings.get(DICTIONARY.name());
        if (dictionary.isPresent()) {
            aligner = aligner.withDictionary(
                    open(dictionary.get(), reader -> DictionaryFile.read(dictionary.get(), reader)));
        }
        return aligner;
    }

    private interface Reading<T> {
        T from(Reader reader) throws IOException;
    }

    private static <T> T open(String file, Reading<T> reading) {
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            return reading.from(reader);
        } catch (IOException e) {
            throw new ConfigurationException(file + ": cannot be read as UTF-8 text; check the path and the file", e);
        }
    }
}

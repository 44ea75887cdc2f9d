package dev.amts.cli.align;

import dev.amts.api.InvalidInputException;
import dev.amts.api.align.Bitext;
import dev.amts.api.align.Sentence;
import dev.amts.cli.support.Inputs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files of one sentence a line; an empty line ends a paragraph and is not a sentence. */
final class SentenceFile {
    private SentenceFile() {}

    /** The bitext of two files, with the source's translation where there is one. */
    static Bitext bitext(String source, String target, @Nullable String translation) throws IOException {
        List<Sentence> sources = read(source);
        List<Sentence> targets = read(target);
        if (translation == null) {
            return Bitext.of(sources, targets);
        }
        return new Bitext(sources, targets, List.of(), translation(translation, source, sources.size()));
    }

    private static List<Sentence> read(String file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (String line : lines(file)) {
            if (line.isBlank()) {
                paragraph++;
            } else {
                sentences.add(Sentence.of(line.strip(), paragraph));
            }
        }
        return sentences;
    }

    /** A translation may repeat the source's empty lines, or leave them out. */
    private static List<String> translation(String file, String source, int sentences) throws IOException {
        List<String> lines = lines(file);
        if (lines.size() == sentences) {
            return lines;
        }
        List<String> sourceLines = lines(source);
        if (lines.size() == sourceLines.size()) {
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (!sourceLines.get(i).isBlank()) {
                    kept.add(lines.get(i));
                }
            }
            return kept;
        }
        throw new InvalidInputException(file + ": " + lines.size() + " lines for the " + sentences + " sentences of "
                + source + "; a translation has one line for each");
    }

    private static List<String> lines(String file) throws IOException {
        String text = Inputs.text(file);
        return text.startsWith("\uFEFF")
                ? text.substring(1).lines().toList()
                : text.lines().toList();
    }
}

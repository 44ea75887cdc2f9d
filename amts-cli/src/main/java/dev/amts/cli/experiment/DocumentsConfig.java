package dev.amts.cli.experiment;

import dev.amts.api.document.Document;
import dev.amts.cli.experiment.yaml.YamlMap;
import dev.amts.cli.experiment.yaml.YamlValue;
import dev.amts.cli.support.Inputs;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.prepare.FilePairs;
import dev.amts.core.prepare.FilePairs.FilePair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds and reads the documents that a configuration names, each once. Not thread-safe. */
final class DocumentsConfig {
    private static final String NAME = "{name}";

    private final Path base;
    private final FormatChoice format;
    private final Map<Path, Document> read = new LinkedHashMap<>();

    /** Which format a file has. */
    interface FormatChoice {
        Document parse(String name, String text);
    }

    /** @param base what relative paths are relative to: the folder of the configuration */
    DocumentsConfig(Path base, FormatChoice format) {
        this.base = base;
        this.format = format;
    }

    /** A document and its translation, with the name that the pattern found. */
    record Named(String name, DocumentPair pair) {}

    /** The documents of folders and a pattern. */
    List<Named> matching(YamlMap config, String pattern) throws IOException {
        List<Named> out = new ArrayList<>();
        String source = pattern.split("=", 2)[0];
        for (YamlValue folder : config.get("folders").list()) {
            Path path = base.resolve(folder.text()).normalize();
            for (FilePair pair : FilePairs.matching(pattern, List.of(path)).pairs()) {
                out.add(new Named(name(path.relativize(pair.source()), source), pair(pair)));
            }
        }
        return out;
    }

    /** A document that is named by its two files. */
    DocumentPair named(YamlMap config) throws IOException {
        return pair(new FilePair(
                base.resolve(config.get("source").text()).normalize(),
                base.resolve(config.get("target").text()).normalize()));
    }

    private DocumentPair pair(FilePair pair) throws IOException {
        return new DocumentPair(document(pair.source()), document(pair.target()));
    }

    private Document document(Path file) throws IOException {
        Document known = read.get(file);
        if (known == null) {
            known = format.parse(file.toString(), Inputs.text(file.toString()));
            read.put(file, known);
        }
        return known;
    }

    private static String name(Path file, String pattern) {
        String path = file.toString().replace('\\', '/');
        int at = pattern.indexOf(NAME);
        return path.substring(at, path.length() - (pattern.length() - at - NAME.length()));
    }
}

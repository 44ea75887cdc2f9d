package dev.amts.cli.paralleldata;

import dev.amts.api.Language;
import dev.amts.api.parallel.ParallelData;
import dev.amts.api.parallel.SegmentPair;
import dev.amts.core.parallel.ParallelDataFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pairs under another name. Immutable. */
record NamedPairs(String name, ParallelData pairsOf) implements ParallelData {
    /** All language pairs of files, of one name. */
    static List<ParallelData> of(String name, List<Path> files) {
        List<ParallelData> all = new ArrayList<>();
        for (Path file : files) {
            List<Language> languages = ParallelDataFile.languages(file);
            for (Language target : languages.subList(1, languages.size())) {
                all.add(new NamedPairs(name, ParallelDataFile.open(file, languages.get(0), target)));
            }
        }
        return all;
    }

    @Override
    public Language source() {
        return pairsOf.source();
    }

    @Override
    public Language target() {
        return pairsOf.target();
    }

    @Override
    public Stream<SegmentPair> pairs() {
        return pairsOf.pairs();
    }
}

package dev.amts.core.check;

import dev.amts.api.Language;
import dev.amts.api.document.Block;
import dev.amts.api.document.Document;
import dev.amts.api.document.TextUnit;
import dev.amts.api.engine.Terminology;
import dev.amts.core.sync.pair.BlockPairing;
import dev.amts.core.sync.pair.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A document and its translation, set side by side. Immutable.
 *
 * @param from the source's language
 * @param to the translation's language
 * @param source the document
 * @param target its translation
 * @param pairs which text units translate which, in order, those without a counterpart included
 * @param terminology terms that must be used; perhaps none
 */
public record TranslatedDocument(
        Language from, Language to, Document source, Document target, List<UnitPair> pairs, Terminology terminology) {
    public TranslatedDocument {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        pairs = List.copyOf(pairs);
        Objects.requireNonNull(terminology);
    }

    /** Finds out by the documents' structure which units translate which. */
    public static TranslatedDocument of(
            Language from, Language to, Document source, Document target, Terminology terminology) {
        List<UnitPair> pairs = new ArrayList<>();
        for (Pair pair : BlockPairing.of(source, target)) {
            List<TextUnit> sources = units(source.blocks().subList(pair.sourceStart(), pair.sourceEnd()));
            List<TextUnit> targets = units(target.blocks().subList(pair.targetStart(), pair.targetEnd()));
            if (sources.size() == targets.size()) {
                for (int i = 0; i < sources.size(); i++) {
                    pairs.add(new UnitPair(List.of(sources.get(i)), List.of(targets.get(i))));
                }
            } else {
                pairs.add(new UnitPair(sources, targets));
            }
        }
        return new TranslatedDocument(from, to, source, target, pairs, terminology);
    }

    private static List<TextUnit> units(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.units().stream()).toList();
    }
}

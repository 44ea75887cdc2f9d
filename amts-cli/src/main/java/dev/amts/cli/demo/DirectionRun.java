package dev.amts.cli.demo;

import dev.amts.api.document.Document;
import dev.amts.api.metric.Score;
import dev.amts.cli.demo.SampleBook.Edition;
import dev.amts.core.Amts;
import dev.amts.core.align.document.DocumentPair;
import dev.amts.core.align.document.Granularity;
import dev.amts.core.evaluate.Evaluator.Comparison;
import dev.amts.core.prepare.Preparation;
import dev.amts.core.sync.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * Prepares parallel data from the first edition and translates the second with it, in one direction. Immutable.
 *
 * @param source the language to translate from
 * @param target the language to translate into
 */
record DirectionRun(String source, String target) {
    DirectionResult run() {
        Preparation paragraphs;
        Preparation sentences;
        try (Amts amts = amts(Granularity.PARAGRAPH)) {
            paragraphs = amts.prepare(chapters(amts));
        }
        try (Amts amts = amts(Granularity.SENTENCE)) {
            sentences = amts.prepare(chapters(amts));
            return new DirectionResult(
                    source,
                    target,
                    paragraphs,
                    sentences,
                    bleu(amts),
                    bleu(amts.with(paragraphs.pairs())),
                    bleu(amts.with(sentences.pairs())),
                    synchronizations(amts));
        }
    }

    private Amts amts(Granularity granularity) {
        return Amts.from(source)
                .to(target)
                .format(SampleBook.FORMAT)
                .engine("tm")
                .granularity(granularity)
                .build();
    }

    private List<DocumentPair> chapters(Amts amts) {
        return SampleBook.FIRST.stream()
                .map(chapter -> new DocumentPair(
                        document(amts, Edition.FIRST, chapter, source), document(amts, Edition.FIRST, chapter, target)))
                .toList();
    }

    private Score bleu(Amts amts) {
        List<Comparison> comparisons = new ArrayList<>();
        for (String chapter : SampleBook.SECOND) {
            String draft = amts.translate(document(amts, Edition.SECOND, chapter, source))
                    .text();
            comparisons.add(new Comparison(
                    amts.parse(chapter + "." + target + ".md", draft),
                    document(amts, Edition.SECOND, chapter, target)));
        }
        return amts.evaluate(comparisons).total("BLEU");
    }

    private List<Draft> synchronizations(Amts amts) {
        return SampleBook.SECOND.stream()
                .map(chapter -> amts.synchronize(
                        document(amts, Edition.FIRST, chapter, source),
                        document(amts, Edition.FIRST, chapter, target),
                        document(amts, Edition.SECOND, chapter, source)))
                .toList();
    }

    private static Document document(Amts amts, Edition edition, String chapter, String language) {
        return amts.parse(chapter + "." + language + ".md", SampleBook.text(edition, chapter, language));
    }
}

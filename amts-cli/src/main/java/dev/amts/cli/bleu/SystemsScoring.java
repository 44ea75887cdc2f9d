package dev.amts.cli.bleu;

import dev.amts.bleu.Metric;
import dev.amts.bleu.Score;
import dev.amts.bleu.Statistics;
import dev.amts.bleu.corpus.Corpus;
import dev.amts.bleu.signature.Signature;
import dev.amts.bleu.significance.Comparison;
import dev.amts.bleu.significance.PairedTest;
import dev.amts.cli.bleu.input.NamedSystem;
import dev.amts.cli.bleu.input.Streams;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Several systems, side by side. */
final class SystemsScoring {
    private final TestOptions tests;
    private final ReportOptions report;

    SystemsScoring(TestOptions tests, ReportOptions report) {
        this.tests = tests;
        this.report = report;
    }

    /** Scores each system by each metric, tests them where that is asked for, and prints all in a table. */
    void print(Streams streams, List<Corpus> corpora, List<Metric<?, ?>> metrics, PrintWriter out) {
        List<String> names = streams.systems().stream().map(NamedSystem::name).toList();
        SystemsReport table = new SystemsReport(report, tests, names);
        for (Metric<?, ?> metric : metrics) {
            if (tests.isPaired()) {
                addPaired(metric, corpora, table);
            } else {
                addScores(metric, corpora, table);
            }
        }
        table.print(out);
    }

    private static <S extends Statistics<S>, R extends Score> void addScores(
            Metric<S, R> metric, List<Corpus> corpora, SystemsReport table) {
        List<SystemsReport.Result> results = new ArrayList<>();
        R score = metric.corpus(corpora.get(0));
        results.add(SystemsReport.Result.of(score.percent()));
        for (Corpus corpus : corpora.subList(1, corpora.size())) {
            results.add(SystemsReport.Result.of(metric.corpus(corpus).percent()));
        }
        table.add(score.name(), score.signature(), results);
    }

    private <S extends Statistics<S>, R extends Score> void addPaired(
            Metric<S, R> metric, List<Corpus> corpora, SystemsReport table) {
        PairedTest test = tests.pairedTest();
        R score = metric.corpus(corpora.get(0));
        List<S> baseline = metric.segmentStatistics(corpora.get(0));
        List<SystemsReport.Result> results = new ArrayList<>();
        results.add(new SystemsReport.Result(score.percent(), OptionalDouble.empty(), test.interval(metric, baseline)));
        for (Corpus corpus : corpora.subList(1, corpora.size())) {
            Comparison comparison = test.compare(metric, baseline, metric.segmentStatistics(corpus));
            results.add(new SystemsReport.Result(
                    comparison.system(), OptionalDouble.of(comparison.pValue()), comparison.interval()));
        }
        Signature signature = test.sign(score.signature());
        table.add(score.name(), signature, results);
    }
}

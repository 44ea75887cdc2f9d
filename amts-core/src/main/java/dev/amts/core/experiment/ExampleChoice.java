package dev.amts.core.experiment;

import dev.amts.core.experiment.ExperimentResult.DocumentRow;
import dev.amts.core.experiment.ExperimentResult.Example;
import dev.amts.core.experiment.ExperimentResult.Examples;
import dev.amts.core.experiment.score.Compared;
import dev.amts.core.experiment.score.Gauges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks the texts that show best where parallel data help and where they hurt. */
final class ExampleChoice {
    /** How many of either kind. */
    private static final int SHOWN = 8;

    /** A heading that is right or wrong as a whole shows little; source and reference together, in UTF-16 units. */
    private static final int SHORTEST = 60;

    /** Longer texts do not fit side by side, and show no single point. */
    private static final int LONGEST = 700;

    private ExampleChoice() {}

    static Examples of(
            Gauges gauges,
            List<DocumentRow> documents,
            List<List<Compared>> baseline,
            List<List<Compared>> translations) {
        List<Example> changed = new ArrayList<>();
        int same = 0;
        for (int d = 0; d < translations.size(); d++) {
            for (int i = 0; i < translations.get(d).size(); i++) {
                Compared before = baseline.get(d).get(i);
                Compared after = translations.get(d).get(i);
                double gain = 0;
                if (!before.hypothesis().equals(after.hypothesis())) {
                    double old = gauges.sentence(before);
                    double now = gauges.sentence(after);
                    gain = now - old;
                    changed.add(new Example(
                            documents.get(d).name(),
                            after.source(),
                            after.reference(),
                            before.hypothesis(),
                            after.hypothesis(),
                            old,
                            now));
                }
                same += gain == 0 ? 1 : 0;
            }
        }
        Comparator<Example> byGain = Comparator.comparingDouble(each -> each.after() - each.before());
        List<Example> better = changed.stream()
                .filter(each -> each.after() > each.before())
                .sorted(byGain.reversed())
                .toList();
        List<Example> worse = changed.stream()
                .filter(each -> each.after() < each.before())
                .sorted(byGain)
                .toList();
        return new Examples(better.size(), worse.size(), same, shown(better), shown(worse));
    }

    private static List<Example> shown(List<Example> examples) {
        List<Example> telling = examples.stream()
                .filter(each -> length(each) >= SHORTEST && length(each) <= LONGEST)
                .toList();
        Set<String> seen = new HashSet<>();
        return (telling.isEmpty() ? examples : telling)
                .stream()
                        .filter(each -> seen.add(each.source() + '\n' + each.translation()))
                        .limit(SHOWN)
                        .toList();
    }

    private static int length(Example example) {
        return example.source().length() + example.reference().length();
    }
}

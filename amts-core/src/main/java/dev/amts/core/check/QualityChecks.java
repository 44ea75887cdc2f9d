package dev.amts.core.check;

import dev.amts.api.ConfigurationException;
import dev.amts.api.document.TextUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Runs checks on a translated document. Immutable and thread-safe.
 *
 * <pre>{@code
 * TranslatedDocument document = TranslatedDocument.of(english, chinese, chapter, translation, Terminology.NONE);
 * for (Finding finding : QualityChecks.of(StandardChecks.all()).run(document).findings()) {
 *     System.out.println(finding.line() + ": " + finding.message());
 * }
 * }</pre>
 */
public final class QualityChecks {
    private final List<Check> checks;

    private QualityChecks(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** These checks: AMTS's own are {@code StandardChecks.all()}, of the package {@code standard}. */
    public static QualityChecks of(Collection<? extends Check> checks) {
        return new QualityChecks(List.copyOf(checks));
    }

    /**
     * These without some.
     *
     * @throws ConfigurationException if there is none of a name; the message lists those that there are
     */
    public QualityChecks without(Collection<String> names) {
        for (String name : names) {
            if (checks.stream().noneMatch(check -> check.name().equals(name))) {
                throw new ConfigurationException("there is no check \"" + name + "\"; there are "
                        + String.join(", ", checks.stream().map(Check::name).toList()));
            }
        }
        return new QualityChecks(
                checks.stream().filter(check -> !names.contains(check.name())).toList());
    }

    /** The checks. */
    public List<Check> checks() {
        return checks;
    }

    /** Everything that they find. */
    public CheckReport run(TranslatedDocument document) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.check(document)));
        findings.sort(
                Comparator.comparingInt((Finding finding) -> finding.span().start())
                        .thenComparing(Finding::severity, Comparator.reverseOrder()));
        int sourceOnly = 0;
        int targetOnly = 0;
        int both = 0;
        for (UnitPair pair : document.pairs()) {
            both += pair.isBoth() ? 1 : 0;
            sourceOnly += pair.targets().isEmpty() && hasText(pair.sources()) ? 1 : 0;
            targetOnly += pair.sources().isEmpty() && hasText(pair.targets()) ? 1 : 0;
        }
        return new CheckReport(findings, both, sourceOnly, targetOnly);
    }

    private static boolean hasText(List<TextUnit> units) {
        return units.stream()
                .anyMatch(unit -> !unit.content().translatableText().isBlank());
    }
}

package dev.amts.core.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the checks found in a document. Immutable.
 *
 * @param findings in the order of their places
 * @param pairs how many units were compared
 * @param sourceOnly how many pairs have no translation
 * @param targetOnly how many pairs have no source
 */
public record CheckReport(List<Finding> findings, int pairs, int sourceOnly, int targetOnly) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** How many there are of each check. */
    public Map<String, Long> byCheck() {
        return findings.stream().collect(Collectors.groupingBy(Finding::check, TreeMap::new, Collectors.counting()));
    }

    /** Whether something is broken. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}

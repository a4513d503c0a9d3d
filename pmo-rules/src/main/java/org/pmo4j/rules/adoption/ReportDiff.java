package org.pmo4j.rules.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;

/**
 * What changed between two reports (报告比较): every finding of either, in exactly one class, for example
 *
 * <pre>{@code
 * ReportDiff diff = ReportDiff.of(march, april, Language.EN);
 * diff.findings(FindingChange.NEW).forEach(finding -> System.out.println(finding.latest().message()));
 * }</pre>
 *
 * <p>Two reports that judge the same data on different days differ by what the calendar did; most messages name numbers of
 * days and change with it. Immutable.
 */
public final class ReportDiff {

    private final ReportSnapshot earlier;
    private final ReportSnapshot later;
    private final List<ComparedFinding> findings;

    private ReportDiff(ReportSnapshot earlier, ReportSnapshot later, List<ComparedFinding> findings) {
        this.earlier = earlier;
        this.later = later;
        this.findings = List.copyOf(findings);
    }

    /**
     * Compares two reports.
     *
     * @param earlier the report to compare with
     * @param later the report to tell about
     * @param language the language of the messages
     * @return the comparison
     */
    public static ReportDiff of(GovernanceReport earlier, GovernanceReport later, Language language) {
        return of(ReportSnapshot.of(earlier, language), ReportSnapshot.of(later, language));
    }

    /**
     * Compares two reports that were written down.
     *
     * @param earlier the report to compare with
     * @param later the report to tell about; in the same language, else every message has changed
     * @return the comparison
     */
    public static ReportDiff of(ReportSnapshot earlier, ReportSnapshot later) {
        Set<FindingKey> keys = new TreeSet<>();
        earlier.findings().forEach(finding -> keys.add(finding.key()));
        later.findings().forEach(finding -> keys.add(finding.key()));
        List<ComparedFinding> findings = new ArrayList<>();
        keys.forEach(key -> findings.add(ComparedFinding.of(key, earlier, later)));
        findings.sort(Comparator.comparing(ComparedFinding::change));
        return new ReportDiff(earlier, later, findings);
    }

    /**
     * Returns the report to compare with.
     *
     * @return the earlier report
     */
    public ReportSnapshot earlier() {
        return earlier;
    }

    /**
     * Returns the report that is told about.
     *
     * @return the later report
     */
    public ReportSnapshot later() {
        return later;
    }

    /**
     * Returns every finding of either report.
     *
     * @return the findings by change, then by policy and subject
     */
    public List<ComparedFinding> findings() {
        return findings;
    }

    /**
     * Returns the findings of one class.
     *
     * @param change what became of them
     * @return the findings by policy and subject
     */
    public List<ComparedFinding> findings(FindingChange change) {
        return findings.stream().filter(finding -> finding.change() == change).toList();
    }

    /**
     * Counts the findings by class.
     *
     * @return the number of findings for each of the seven classes, 0 included
     */
    public Map<FindingChange, Integer> summary() {
        Map<FindingChange, Integer> counts = new EnumMap<>(FindingChange.class);
        for (FindingChange change : FindingChange.values()) {
            counts.put(change, findings(change).size());
        }
        return counts;
    }

    /**
     * Tells whether anything became worse.
     *
     * @return true if any finding did, see {@link ComparedFinding#worse()}
     */
    public boolean worse() {
        return findings.stream().anyMatch(ComparedFinding::worse);
    }

    /**
     * Returns why the comparison has to be read with care.
     *
     * @return the warnings; empty where two whole reports rest on the same policies and parameters
     */
    public List<DiffWarning> warnings() {
        List<DiffWarning> warnings = new ArrayList<>();
        if (!earlier.policyHash().equals(later.policyHash())) {
            warnings.add(DiffWarning.POLICIES_DIFFER);
        }
        if (earlier.findingsOnly()) {
            warnings.add(DiffWarning.EARLIER_FINDINGS_ONLY);
        }
        if (later.findingsOnly()) {
            warnings.add(DiffWarning.LATER_FINDINGS_ONLY);
        }
        if (later.asOf().isBefore(earlier.asOf())) {
            warnings.add(DiffWarning.DATES_REVERSED);
        }
        return List.copyOf(warnings);
    }
}

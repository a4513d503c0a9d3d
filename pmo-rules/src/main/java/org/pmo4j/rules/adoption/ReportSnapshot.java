package org.pmo4j.rules.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;

/**
 * What a comparison needs of a report, so that a report that was written down years ago can be compared as well. Immutable.
 */
public final class ReportSnapshot {

    private final LocalDate asOf;
    private final String policyHash;
    private final boolean findingsOnly;
    private final NavigableMap<FindingKey, ReportedFinding> findings = new TreeMap<>();
    private final Set<FindingKey> cleared;

    /**
     * Creates a snapshot.
     *
     * @param asOf the date at which everything was judged
     * @param policyHash the hash of policies and parameters
     * @param findingsOnly whether what passed and what did not apply was left out
     * @param findings the findings, in any order
     * @param cleared what passed or did not apply; empty where it was left out
     * @throws InvalidModelException if the same policy stands twice with the same subject; every such key is named
     */
    public ReportSnapshot(
            LocalDate asOf,
            String policyHash,
            boolean findingsOnly,
            Collection<ReportedFinding> findings,
            Set<FindingKey> cleared) {
        this.asOf = asOf;
        this.policyHash = policyHash;
        this.findingsOnly = findingsOnly;
        this.cleared = Set.copyOf(cleared);
        List<Fault> faults = new ArrayList<>();
        for (ReportedFinding finding : findings) {
            if (this.findings.put(finding.key(), finding) != null || this.cleared.contains(finding.key())) {
                faults.add(new Fault("findings", finding.key() + " stands there twice"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidModelException("ReportSnapshot", faults);
        }
    }

    /**
     * Takes what a comparison needs from a report.
     *
     * @param report the report
     * @param language the language of the messages
     * @return the snapshot, with the whole ledger
     */
    public static ReportSnapshot of(GovernanceReport report, Language language) {
        List<ReportedFinding> findings = new ArrayList<>();
        Set<FindingKey> cleared = new HashSet<>();
        report.results().forEach(result -> {
            if (result.outcome().finding()) {
                findings.add(ReportedFinding.of(result, language));
            } else {
                cleared.add(FindingKey.of(result));
            }
        });
        return new ReportSnapshot(report.asOf(), report.policyHash(), false, findings, cleared);
    }

    /**
     * Returns the date at which everything was judged.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the hash of policies and parameters.
     *
     * @return SHA-256 in hexadecimal digits
     */
    public String policyHash() {
        return policyHash;
    }

    /**
     * Tells whether the report leaves out what passed and what did not apply.
     *
     * @return true if a finding that is missing may have been fixed or may be gone
     */
    public boolean findingsOnly() {
        return findingsOnly;
    }

    /**
     * Returns the findings.
     *
     * @return the findings by policy, then by subject
     */
    public Collection<ReportedFinding> findings() {
        return Collections.unmodifiableCollection(findings.values());
    }

    @Nullable ReportedFinding finding(FindingKey key) {
        return findings.get(key);
    }

    boolean cleared(FindingKey key) {
        return cleared.contains(key);
    }
}

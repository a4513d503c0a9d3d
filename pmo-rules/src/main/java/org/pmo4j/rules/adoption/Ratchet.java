package org.pmo4j.rules.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/**
 * The findings that a portfolio already had when policies were adopted (存量清单), so that only further ones count: it turns
 * one way, from more to fewer. It is kept as a text file beside what it judges, one sorted line per finding:
 *
 * <pre>{@code
 * # PMO4J ratchet 1
 * GATE-008 GateCondition/P-104/C-3 FAIL
 * PORT-015 Project/P-109 UNKNOWN
 * }</pre>
 *
 * <p>Held are FAIL, UNKNOWN and ERROR, not WAIVED. A line covers the same outcome, and UNKNOWN where it says FAIL or ERROR;
 * a violation where the line says UNKNOWN is fresh. For example
 *
 * <pre>{@code
 * Ratchet ratchet = Ratchet.parse(Files.readAllBytes(file));
 * List<PolicyResult> fresh = ratchet.check(report).fresh();
 * }</pre>
 *
 * <p>Immutable. The same findings and comments give the same text.
 */
public final class Ratchet {

    /** First line of a file, with the version of its form. */
    public static final String HEADER = "# PMO4J ratchet 1";

    private final List<String> notes;
    private final NavigableMap<FindingKey, Line> lines;

    Ratchet(List<String> notes, NavigableMap<FindingKey, Line> lines) {
        this.notes = List.copyOf(notes);
        this.lines = lines;
    }

    /** An entry with the comments directly above it. */
    record Line(RatchetEntry entry, List<String> comments) {}

    /**
     * Returns a ratchet that holds nothing.
     *
     * @return the ratchet of a portfolio without findings
     */
    public static Ratchet empty() {
        return new Ratchet(List.of(), new TreeMap<>());
    }

    /**
     * Reads a file. Lines may stand in any order, blank lines and lines that begin with {@code #} between them.
     *
     * @param file the bytes of the file, in UTF-8
     * @return the ratchet
     * @throws InvalidModelException if the bytes are no UTF-8, the header is missing, a line is malformed or a finding
     *     stands twice; every fault is named with its line
     */
    public static Ratchet parse(byte[] file) {
        return new RatchetReader().read(file);
    }

    /**
     * Returns the findings that are held.
     *
     * @return the lines, in the order of the file
     */
    public List<RatchetEntry> entries() {
        return lines.values().stream().map(Line::entry).toList();
    }

    /**
     * Holds a report against the ratchet.
     *
     * @param report the report
     * @return what is fresh, known, settled and not judged
     */
    public RatchetCheck check(GovernanceReport report) {
        List<PolicyResult> fresh = new ArrayList<>();
        List<PolicyResult> known = new ArrayList<>();
        Set<FindingKey> open = new HashSet<>();
        report.findings().filter(finding -> RatchetEntry.open(finding.outcome())).forEach(finding -> {
            FindingKey key = FindingKey.of(finding);
            Line line = lines.get(key);
            open.add(key);
            (line != null && line.entry().covers(finding.outcome()) ? known : fresh).add(finding);
        });
        Set<String> judged = judged(report);
        Map<Boolean, List<RatchetEntry>> rest = entries().stream()
                .filter(entry -> !open.contains(entry.key()))
                .collect(Collectors.partitioningBy(entry -> judged.contains(entry.key().policy())));
        return new RatchetCheck(fresh, known, rest.get(true), rest.get(false));
    }

    /**
     * Returns a ratchet that holds exactly the open findings of a report, and what this one holds of policies that were not
     * evaluated. A line that stays keeps its comments.
     *
     * @param report the report on the whole portfolio
     * @return the ratchet; held against the same report nothing is fresh and nothing settled
     */
    public Ratchet updated(GovernanceReport report) {
        NavigableMap<FindingKey, Line> updated = new TreeMap<>(lines);
        Set<String> judged = judged(report);
        updated.keySet().removeIf(key -> judged.contains(key.policy()));
        report.findings().filter(finding -> RatchetEntry.open(finding.outcome())).forEach(finding -> {
            FindingKey key = FindingKey.of(finding);
            Line before = lines.get(key);
            updated.put(key, new Line(
                    new RatchetEntry(key, finding.outcome()), before == null ? List.of() : before.comments()));
        });
        return new Ratchet(notes, updated);
    }

    /**
     * Returns what this ratchet holds and another one does not.
     *
     * @param other the other one
     * @return the lines, in the order of the file; a line with another outcome is another line
     */
    public List<RatchetEntry> without(Ratchet other) {
        Set<RatchetEntry> others = new HashSet<>(other.entries());
        return entries().stream().filter(entry -> !others.contains(entry)).toList();
    }

    /**
     * Returns the file: the header, comments that belong to no line, then the lines, sorted, each after its comments.
     *
     * @return the text, each line ending with a line feed
     */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        notes.forEach(note -> text.append(note).append('\n'));
        if (!notes.isEmpty()) {
            text.append('\n');
        }
        lines.values().forEach(line -> {
            line.comments().forEach(comment -> text.append(comment).append('\n'));
            text.append(line.entry()).append('\n');
        });
        return text.toString();
    }

    private static Set<String> judged(GovernanceReport report) {
        return report.policies().stream().map(Policy::id).collect(Collectors.toSet());
    }
}

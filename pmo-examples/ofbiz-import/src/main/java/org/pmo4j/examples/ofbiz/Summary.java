package org.pmo4j.examples.ofbiz;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.schedule.Schedule;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;

/** The text of the summary; it is made as a whole before anything is printed. */
final class Summary {

    /** What no field of OFBiz could violate. Its passes are told apart, because no data stands behind them. */
    static final Map<String, String> NOT_EXPRESSIBLE = Map.of(
            "SCH-002", "links of OFBiz have no lag",
            "SCH-003", "links of OFBiz have no lag",
            "SCH-004", "links of OFBiz have no kind, its scheduler takes all as finish to start",
            "SCH-005", "tasks of OFBiz have no date constraint");

    private static final int MISSING_SHOWN = 8;

    private final OfbizData data;
    private final GovernanceReport report;
    private final StringBuilder text = new StringBuilder();

    Summary(OfbizData data, GovernanceReport report) {
        this.data = data;
        this.report = report;
    }

    /** Writes what was read and what came of it, with the findings of one project. */
    String of(ProjectId project) {
        List<Project> projects = data.portfolio().projects();
        line("files " + data.files() + ", projects " + projects.size() + ", judged on " + report.asOf());
        projects.forEach(this::project);
        line("mapped: " + counts(data.tally().mapped()));
        line("not mapped: " + counts(data.tally().unmapped()));
        line("fields not mapped: " + counts(data.tally().unmappedFields()));
        data.tally().notes().forEach(note -> line("not known: " + note));
        for (Outcome outcome : Outcome.values()) {
            outcome(outcome);
        }
        findings(project);
        return text.toString();
    }

    private void project(Project project) {
        Schedule schedule = project.schedule();
        String plan = schedule == null
                ? "no schedule"
                : "activities " + schedule.activities().size() + ", links "
                        + (schedule.relationships() == null ? "not held" : schedule.relationships().size());
        String managers = project.managers() == null
                ? "managers not known"
                : "managers " + project.managers().assignments().size();
        line("  " + project.id() + " " + project.name() + ": " + plan + ", " + managers);
    }

    /** Names the policies only where they are few: UNKNOWN and NOT_APPLICABLE are most of them. */
    private void outcome(Outcome outcome) {
        int count = report.summary().get(outcome);
        boolean named = count > 0 && outcome != Outcome.UNKNOWN && outcome != Outcome.NOT_APPLICABLE;
        line(outcome + " " + count + (named ? ": " + counts(policies(outcome)) : ""));
        if (outcome == Outcome.PASS) {
            Map<String, Integer> empty = policies(outcome);
            empty.keySet().retainAll(NOT_EXPRESSIBLE.keySet());
            empty.forEach((policy, passes) -> line("  " + policy + " rests on no data: " + NOT_EXPRESSIBLE.get(policy)));
        }
    }

    private Map<String, Integer> policies(Outcome outcome) {
        return report.results()
                .filter(result -> result.outcome() == outcome)
                .collect(Collectors.groupingBy(
                        result -> result.policy().id(), TreeMap::new, Collectors.summingInt(result -> 1)));
    }

    private void findings(ProjectId project) {
        line("findings of " + project + ":");
        Map<String, Integer> missing = new TreeMap<>();
        report.findings().filter(finding -> project.equals(finding.subject().project())).forEach(finding -> {
            if (finding.outcome() == Outcome.UNKNOWN) {
                finding.missing().forEach(register -> missing.merge(register, 1, Integer::sum));
            } else {
                line("  " + finding.policy().id() + " " + finding.outcome() + " " + finding.message(Language.EN));
            }
        });
        String most = missing.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MISSING_SHOWN)
                .map(entry -> entry.getKey() + " × " + entry.getValue())
                .collect(Collectors.joining(", "));
        int more = missing.size() - MISSING_SHOWN;
        line("  UNKNOWN for want of " + (most.isEmpty() ? "nothing" : most) + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " × " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** Names come from the files and may hold anything: what would break the line or hide something becomes a mark. */
    private void line(String line) {
        text.append(line.replaceAll("[\\p{C}\\u2028\\u2029]", "\uFFFD")).append('\n');
    }
}

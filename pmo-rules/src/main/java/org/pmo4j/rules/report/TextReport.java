package org.pmo4j.rules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.decision.GateCriteria;
import org.pmo4j.rules.decision.GateRecommendation;

/**
 * Writes a report for people: counts, what they mean for the gates that come next, how waivers stand, then the findings by
 * project with the worst first, and what the source does not hold once for each register. The same report always gives the same
 * text.
 */
public final class TextReport {

    private static final Comparator<PolicyResult> WORST_FIRST = Comparator
            .comparing((PolicyResult result) -> result.outcome() == Outcome.WAIVED)
            .thenComparing(PolicyResult::severity, Comparator.reverseOrder())
            .thenComparing(PolicyResult::bindingForce, Comparator.reverseOrder())
            .thenComparing(result -> result.policy().id())
            .thenComparing(result -> result.subject().toString());

    private final Language language;
    private final TextLines lines;

    private TextReport(Language language, boolean coloured) {
        this.language = language;
        this.lines = new TextLines(language, coloured);
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and names
     * @return the writer
     */
    public static TextReport in(Language language) {
        return new TextReport(language, false);
    }

    /**
     * Returns a writer for a terminal that shows colours: headings are bold, findings have the colour of their severity. The
     * words are the same.
     *
     * @return the writer; its output holds escape sequences of ECMA-48
     */
    public TextReport coloured() {
        return new TextReport(language, true);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where to
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(GovernanceReport report, Appendable output) {
        List<PolicyResult> findings = report.findings().toList();
        StringBuilder text = new StringBuilder();
        header(report, text);
        gates(report, text);
        waivers(report.waivers(), text);
        violations(report, findings, text);
        notHeld(findings, text);
        TextLines.write(text, output);
    }

    private void header(GovernanceReport report, StringBuilder text) {
        lines.heading(text, lines.word("Governance report: ", "治理报告:") + name(report));
        TextLines.line(text, lines.word("As of ", "评估日期:") + report.asOf() + lines.word(", ", ",")
                + report.portfolio().projects().size() + lines.word(" projects, ", "个项目,")
                + report.policies().size() + lines.word(" policies", "项策略"));
        TextLines.line(text, "");
        int width = 0;
        for (Map.Entry<Outcome, Integer> count : report.summary().entrySet()) {
            width = Math.max(width, String.valueOf(count.getValue()).length());
        }
        for (Map.Entry<Outcome, Integer> count : report.summary().entrySet()) {
            TextLines.line(text, "  " + " ".repeat(width - String.valueOf(count.getValue()).length()) + count.getValue() + "  "
                    + lines.label(count.getKey()));
        }
    }

    private String name(GovernanceReport report) {
        String zh = report.portfolio().nameZh();
        return language == Language.ZH && zh != null ? zh : report.portfolio().name();
    }

    private void gates(GovernanceReport report, StringBuilder text) {
        List<GateRecommendation> gates = GateRecommendation.next(report, GateCriteria.STANDARD);
        if (gates.isEmpty()) {
            return;
        }
        TextLines.line(text, "");
        lines.heading(text, lines.word("Gates that come next", "下一关口"));
        gates.forEach(gate -> TextLines.line(
                text, "  " + gate.project().value() + "  " + lines.decision(gate)));
    }

    private void waivers(@Nullable List<WaiverStanding> waivers, StringBuilder text) {
        TextLines.line(text, "");
        lines.heading(text, lines.word("Waivers", "豁免") + "  (" + lines.counts(waivers) + ")");
        if (waivers != null) {
            waivers.forEach(standing -> TextLines.line(text, "  " + lines.waiver(standing)));
        }
    }

    private void violations(GovernanceReport report, List<PolicyResult> findings, StringBuilder text) {
        Map<String, List<PolicyResult>> byOwner = findings.stream()
                .filter(finding -> finding.outcome() != Outcome.UNKNOWN)
                .collect(Collectors.groupingBy(TextReport::owner, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        byOwner.values().forEach(owned -> owned.sort(WORST_FIRST));
        List<Map.Entry<String, List<PolicyResult>>> owners = new ArrayList<>(byOwner.entrySet());
        owners.sort(Comparator.comparing(owned -> owned.getValue().get(0), WORST_FIRST));
        for (Map.Entry<String, List<PolicyResult>> owned : owners) {
            TextLines.line(text, "");
            lines.heading(text, title(report, owned.getKey(), owned.getValue().size()));
            owned.getValue().forEach(finding -> lines.finding(finding, text));
        }
    }

    private static String owner(PolicyResult finding) {
        ProjectId project = finding.subject().project();
        return project == null ? "" : project.value();
    }

    private String title(GovernanceReport report, String owner, int findings) {
        String count = lines.word(findings == 1 ? " finding" : " findings", "项发现");
        if (owner.isEmpty()) {
            return lines.word("Portfolio", "项目组合") + "  (" + findings + count + ")";
        }
        Project project = report.portfolio().project(new ProjectId(owner));
        String name = language == Language.ZH && project.nameZh() != null ? project.nameZh() : project.name();
        return owner + "  " + name + "  (" + findings + count + ")";
    }

    private void notHeld(List<PolicyResult> findings, StringBuilder text) {
        Map<String, Set<String>> owners = new TreeMap<>();
        Map<String, Set<String>> policies = new TreeMap<>();
        for (PolicyResult finding : findings) {
            for (String missing : finding.missing()) {
                owners.computeIfAbsent(missing, any -> new TreeSet<>()).add(owner(finding));
                policies.computeIfAbsent(missing, any -> new TreeSet<>()).add(finding.policy().id());
            }
        }
        if (owners.isEmpty()) {
            return;
        }
        TextLines.line(text, "");
        lines.heading(text, lines.word("Not held by the source, therefore not decided", "来源系统未提供,因此无法判定"));
        owners.keySet().stream()
                .sorted(Comparator.comparing((String missing) -> -owners.get(missing).size())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(missing -> TextLines.line(text, "  " + language.component(missing) + "  "
                        + owners.get(missing).size() + lines.word(owners.get(missing).size() == 1 ? " project" : " projects", "个项目")
                        + "  " + String.join(" ", policies.get(missing))));
    }
}

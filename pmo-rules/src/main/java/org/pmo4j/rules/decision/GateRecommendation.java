package org.pmo4j.rules.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.gate.GateFrameworks;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/**
 * What the findings of a report mean for a gate (关口决策建议), for example RECYCLE at gate G3 of project P-104 because GATE-003
 * found that required evidence is missing. It is for those who decide; it decides nothing.
 *
 * <p>Looked at is every finding on the project, its gates, reviews and conditions, but for those of gates that come later in
 * the plan. The gravest finding decides:
 *
 * <ul>
 *   <li>a violation that blocks means what its policy says of a gate: STOP, RECYCLE, else HOLD; on a review or a condition of
 *       an earlier gate it means HOLD, because this gate can neither repeat nor stop that one;
 *   <li>what cannot be decided (UNKNOWN) or failed (ERROR) and would block means HOLD;
 *   <li>any finding below that is at least as severe as {@link GateCriteria#conditionFrom}, and any waiver of one, means
 *       CONDITIONAL_GO, with the finding as the condition;
 *   <li>nothing of all that means GO.
 * </ul>
 *
 * @param project the project
 * @param gate the gate
 * @param decision the recommendation
 * @param framework the id of the gate framework of the plan; null when not held
 * @param reasons the findings that keep the gate shut, the gravest first; empty for GO and CONDITIONAL_GO
 * @param conditions the findings to settle after the gate, in the order of the report
 */
public record GateRecommendation(
        ProjectId project,
        GateId gate,
        GateDecision decision,
        @Nullable String framework,
        List<PolicyResult> reasons,
        List<PolicyResult> conditions) {

    public GateRecommendation {
        reasons = List.copyOf(reasons);
        conditions = List.copyOf(conditions);
    }

    /**
     * Derives the recommendation for one gate.
     *
     * @param report a report on the portfolio
     * @param project the project
     * @param gate a gate of its plan
     * @param criteria what blocks
     * @return the recommendation
     * @throws IllegalArgumentException if the portfolio holds no such project, the project no gate plan or the plan no such
     *     gate; the message names those there are
     */
    public static GateRecommendation of(
            GovernanceReport report, ProjectId project, GateId gate, GateCriteria criteria) {
        Project found = report.portfolio().projects().stream()
                .filter(candidate -> candidate.id().equals(project))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no project '" + project.value()
                        + "'; there are " + named(report.portfolio().projects().stream().map(other -> other.id().value()))));
        GatePlan plan = found.gatePlan();
        if (plan == null) {
            throw new IllegalArgumentException("the source does not hold the gate plan of project " + project.value());
        }
        Gate sought = plan.gates().stream()
                .filter(candidate -> candidate.id().equals(gate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("project " + project.value() + " has no gate '"
                        + gate.value() + "'; it has " + named(plan.gates().stream().map(other -> other.id().value()))));
        return of(found, plan, sought, report.findings().filter(finding -> on(finding, project)).toList(), criteria);
    }

    /**
     * Derives the recommendations for the gate that comes next in each project that has one.
     *
     * @param report the report
     * @param criteria what blocks
     * @return one for each project that is not closed and whose plan has a gate left, in the order of the portfolio
     */
    public static List<GateRecommendation> next(GovernanceReport report, GateCriteria criteria) {
        Map<ProjectId, Gate> gates = new HashMap<>();
        for (Project project : report.portfolio().projects()) {
            GatePlan plan = project.gatePlan();
            Gate next = plan == null || project.closed() ? null : plan.knownAt(report.asOf()).nextGate(report.asOf());
            if (next != null) {
                gates.put(project.id(), next);
            }
        }
        Map<ProjectId, List<PolicyResult>> findings = report.findings()
                .filter(finding -> gates.containsKey(finding.subject().project()))
                .collect(Collectors.groupingBy(finding -> finding.subject().project()));
        return report.portfolio().projects().stream()
                .filter(project -> gates.containsKey(project.id()))
                .map(project -> of(
                        project,
                        project.gatePlan(),
                        gates.get(project.id()),
                        findings.getOrDefault(project.id(), List.of()),
                        criteria))
                .toList();
    }

    private static GateRecommendation of(
            Project project, GatePlan plan, Gate gate, List<PolicyResult> findings, GateCriteria criteria) {
        GateSubjects subjects = new GateSubjects(plan);
        List<Reason> reasons = new ArrayList<>();
        List<PolicyResult> conditions = new ArrayList<>();
        for (PolicyResult finding : findings) {
            int sequence = subjects.sequence(finding.subject(), gate);
            if (sequence > gate.sequence()) {
                continue;
            }
            if (finding.outcome() != Outcome.WAIVED && finding.severity().compareTo(criteria.blockingFrom()) >= 0) {
                boolean violatedHere = finding.outcome() == Outcome.FAIL && sequence == gate.sequence();
                reasons.add(new Reason(finding, violatedHere ? finding.policy().atGate() : GateDecision.HOLD));
            } else if (finding.severity().compareTo(criteria.conditionFrom()) >= 0) {
                conditions.add(finding);
            }
        }
        reasons.sort(Comparator.comparing(Reason::means, Comparator.reverseOrder()));
        GateDecision open = conditions.isEmpty() ? GateDecision.GO : GateDecision.CONDITIONAL_GO;
        return new GateRecommendation(
                project.id(),
                gate.id(),
                reasons.isEmpty() ? open : reasons.get(0).means(),
                plan.framework(),
                reasons.stream().map(Reason::finding).toList(),
                conditions);
    }

    /**
     * Names the decision in the words of the plan's gate framework.
     *
     * @param language the language
     * @return for example REQUEST_REVISION; the canonical decision where the framework is not held, is none of
     *     {@link GateFrameworks} or has no word of that meaning in the language
     */
    public String word(Language language) {
        GateFramework known = framework == null ? null : GateFrameworks.find(framework);
        return known == null ? canonical(language) : word(known, language);
    }

    /**
     * Names the decision in the words of a gate framework of your own.
     *
     * @param own the framework
     * @param language the language
     * @return the first word of that meaning; the canonical decision where there is none in the language
     */
    public String word(GateFramework own, Language language) {
        return own.words().stream()
                .filter(word -> word.decision() == decision)
                .findFirst()
                .map(word -> language.pick(word.word(), Objects.requireNonNullElse(word.wordZh(), decision.nameZh())))
                .orElse(canonical(language));
    }

    private String canonical(Language language) {
        return language.pick(decision.name(), decision.nameZh());
    }

    private static boolean on(PolicyResult finding, ProjectId project) {
        return project.equals(finding.subject().project());
    }

    private static String named(Stream<String> ids) {
        String names = ids.collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    /** A finding that keeps the gate shut, and what it means for the gate. */
    private record Reason(PolicyResult finding, GateDecision means) {}
}

package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.Text;

/**
 * Finds what would have to be done before nothing blocks. Immutable and thread-safe.
 *
 * <pre>{@code
 * PathToGreen path = PathFinder.with(engine).toProject(portfolio, LocalDate.of(2026, 3, 31), new ProjectId("P-104"));
 * path.changes().forEach(change -> System.out.println(change.describe(Language.EN)));
 * }</pre>
 *
 * <p>A project is not blocked by findings on a PMO or on the portfolio as a whole. What policies on the whole portfolio say of
 * the project itself is listed as unsolved. Changes are tried on the project alone, so a path costs the same in any portfolio.
 */
public final class PathFinder {

    private static final Set<String> OF_NO_PROJECT = Set.of("Pmo", "Portfolio");

    private final GovernanceEngine engine;
    private final Severity blockingFrom;
    private final boolean exemptions;

    private PathFinder(GovernanceEngine engine, Severity blockingFrom, boolean exemptions) {
        this.engine = engine;
        this.blockingFrom = blockingFrom;
        this.exemptions = exemptions;
    }

    /**
     * Creates a finder for which {@link Severity#BLOCKER} blocks and which proposes no exemption.
     *
     * @param engine judges each attempt; best built with one thread, because it judges one project at a time
     * @return the finder
     */
    public static PathFinder with(GovernanceEngine engine) {
        return new PathFinder(engine, Severity.BLOCKER, false);
    }

    /**
     * Sets what blocks.
     *
     * @param least a violation, an unknown or an error of this severity or a graver one blocks
     * @return a finder that differs in this
     */
    public PathFinder blockingFrom(Severity least) {
        return new PathFinder(engine, least, exemptions);
    }

    /**
     * Allows remedies of last resort where nothing else helps: waivers of {@value PathSearch#WAIVER_DAYS} days, and tailoring
     * that is approved afterwards.
     *
     * @return a finder that proposes them
     */
    public PathFinder withExemptions() {
        return new PathFinder(engine, blockingFrom, true);
    }

    /**
     * Finds the path of a project.
     *
     * @param portfolio the portfolio
     * @param asOf the day of judgement, on which all changes are made
     * @param project a project of the portfolio
     * @return the path
     * @throws IllegalArgumentException if the portfolio has no such project
     */
    public PathToGreen toProject(Portfolio portfolio, LocalDate asOf, ProjectId project) {
        return find(portfolio, asOf, find(portfolio, project), null);
    }

    /**
     * Finds the path of a gate: what belongs to later gates of the plan does not block it.
     *
     * @param portfolio the portfolio
     * @param asOf the day of judgement, on which all changes are made
     * @param project a project of the portfolio
     * @param gate a gate of its plan
     * @return the path
     * @throws IllegalArgumentException if the portfolio has no such project, or the project no such gate
     */
    public PathToGreen toGate(Portfolio portfolio, LocalDate asOf, ProjectId project, GateId gate) {
        Project found = find(portfolio, project);
        List<Gate> gates = found.gatePlan() == null ? List.of() : found.gatePlan().gates();
        return find(portfolio, asOf, found, gates.stream()
                .filter(entry -> entry.id().equals(gate))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("project " + project + " has no gate '" + gate + "'; it has "
                        + names(gates.stream().map(Gate::id).toList()))));
    }

    private static Project find(Portfolio portfolio, ProjectId project) {
        Project found = portfolio.project(project);
        if (found == null) {
            throw new IllegalArgumentException("there is no project '" + project + "'; there are "
                    + names(portfolio.projects().stream().map(Project::id).toList()));
        }
        return found;
    }

    private static String names(List<?> ids) {
        return ids.isEmpty() ? "none" : ids.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private PathToGreen find(Portfolio portfolio, LocalDate asOf, Project project, @Nullable Gate gate) {
        Trial trial = new Trial(engine, OneProject.of(portfolio, project), asOf, project.id(), blockingFrom);
        GateSubjects gates = gate == null ? null : new GateSubjects(project.gatePlan());
        Map<String, PolicyResult> open = new LinkedHashMap<>();
        trial.after(List.of()).blocking().forEach((key, finding) -> {
            if (gates == null || !gates.later(finding.subject(), gate)) {
                open.put(key, finding);
            }
        });
        PathToGreen path = new PathSearch(trial, open, asOf, exemptions)
                .path(project, gate == null ? null : gate.id(), blockingFrom);
        return path.alsoUnsolved(beyond(portfolio, asOf, trial));
    }

    /** What policies on the whole portfolio say of the project; judged only where one of them can block it. */
    private List<Unsolved> beyond(Portfolio portfolio, LocalDate asOf, Trial trial) {
        boolean possible = engine.policies().stream()
                .filter(policy -> policy.level() == Policy.Level.PORTFOLIO && !OF_NO_PROJECT.contains(policy.subject()))
                .anyMatch(policy -> policy.severity().compareTo(blockingFrom) >= 0);
        return possible
                ? engine.evaluate(portfolio, asOf).findings()
                        .filter(finding -> finding.policy().level() == Policy.Level.PORTFOLIO && trial.blocks(finding))
                        .map(finding -> new Unsolved(finding, Obstacle.WHOLE_PORTFOLIO, new Text("", "")))
                        .toList()
                : List.of();
    }
}

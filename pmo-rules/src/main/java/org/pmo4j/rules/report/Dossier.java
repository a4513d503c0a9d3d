package org.pmo4j.rules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** What a report says of one project, or of what belongs to none. */
final class Dossier {

    /** The order in which people want to read: what binds most comes first, what is waived last. */
    static final Comparator<PolicyResult> WORST_FIRST = Comparator
            .comparing((PolicyResult result) -> result.outcome() == Outcome.WAIVED)
            .thenComparing(PolicyResult::severity, Comparator.reverseOrder())
            .thenComparing(PolicyResult::bindingForce, Comparator.reverseOrder())
            .thenComparing(result -> result.policy().id())
            .thenComparing(result -> result.subject().toString());

    private final @Nullable Project project;
    private final Standing standing = new Standing();
    private final List<PolicyResult> decided = new ArrayList<>();
    private final List<PolicyResult> unknown = new ArrayList<>();

    private Dossier(@Nullable Project project) {
        this.project = project;
    }

    /**
     * Sorts a report by project.
     *
     * @return first what belongs to no project, then the projects as the steering committee reads them: by status, then by the
     *     number of blocking and of major violations, then by id
     */
    static List<Dossier> of(GovernanceReport report) {
        Dossier portfolio = new Dossier(null);
        Map<ProjectId, Dossier> byProject = new HashMap<>();
        List<Dossier> projects = new ArrayList<>();
        for (Project project : report.portfolio().knownAt(report.asOf()).projects()) {
            Dossier dossier = new Dossier(project);
            byProject.put(project.id(), dossier);
            projects.add(dossier);
        }
        report.results().forEach(result -> byProject.getOrDefault(result.subject().project(), portfolio).add(result));
        projects.sort(Comparator.comparing(Dossier::status)
                .thenComparing(dossier -> -dossier.standing.blockingViolations())
                .thenComparing(dossier -> -dossier.standing.majorViolations()));
        List<Dossier> all = new ArrayList<>();
        all.add(portfolio);
        all.addAll(projects);
        all.forEach(dossier -> dossier.decided.sort(WORST_FIRST));
        return all;
    }

    private void add(PolicyResult result) {
        standing.add(result);
        if (result.outcome() == Outcome.UNKNOWN) {
            unknown.add(result);
        } else if (result.outcome().finding()) {
            decided.add(result);
        }
    }

    /** Returns the project; null for what belongs to none. */
    @Nullable Project project() {
        return project;
    }

    Standing standing() {
        return standing;
    }

    ProjectStatus status() {
        return ProjectStatus.of(standing);
    }

    /** Returns violations, errors and what is waived, the worst first. */
    List<PolicyResult> decided() {
        return decided;
    }

    /** Returns what the source does not hold enough for, in canonical order. */
    List<PolicyResult> unknown() {
        return unknown;
    }
}

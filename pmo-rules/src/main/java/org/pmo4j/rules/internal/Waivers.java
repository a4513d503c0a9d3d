package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Scope;

/** Turns violations that a valid waiver covers into WAIVED; touches nothing else. */
final class Waivers {

    /** Longest time a waiver may run, in days, the default of PORT-019. */
    private static final int MAX_DAYS = 180;

    private final List<Policy> policies;
    private final Map<Optional<ProjectId>, List<Waiver>> byProject = new HashMap<>();

    Waivers(Portfolio portfolio, LocalDate asOf, List<Policy> policies) {
        this.policies = policies;
        if (portfolio.waivers() != null) {
            for (Waiver waiver : portfolio.waivers().waivers()) {
                if (waiver.validOn(asOf, MAX_DAYS)) {
                    ProjectId project = SubjectKey.parse(waiver.subject()).project();
                    byProject.computeIfAbsent(Optional.ofNullable(project), any -> new ArrayList<>()).add(waiver);
                }
            }
        }
    }

    Recorder.Entry apply(Scope scope, Recorder.Entry violation) {
        if (byProject.isEmpty()) {
            return violation;
        }
        SubjectKey subject = Subjects.of(scope, violation.subject());
        Policy policy = policies.get(violation.policy());
        return byProject.getOrDefault(Optional.ofNullable(subject.project()), List.of()).stream()
                .filter(waiver -> waiver.covers(policy.id(), policy.pack(), subject))
                .findFirst()
                .map(waiver -> new Recorder.Entry(
                        violation.policy(),
                        Outcome.WAIVED,
                        violation.subject(),
                        violation.detail().waivedBy(waiver.id().value())))
                .orElse(violation);
    }
}

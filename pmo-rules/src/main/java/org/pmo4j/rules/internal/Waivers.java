package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Subject;
import org.pmo4j.rules.authoring.Scope;

/** Turns violations that a valid waiver covers into WAIVED; touches nothing else. */
final class Waivers {

    /** Longest time a waiver may run, in days, the default of PORT-019. */
    private static final int MAX_DAYS = 180;

    private final List<Policy> policies;
    private final Map<String, List<Waiver>> byProject = new HashMap<>();

    Waivers(Portfolio portfolio, LocalDate asOf, List<Policy> policies) {
        this.policies = policies;
        if (portfolio.waivers() != null) {
            for (Waiver waiver : portfolio.waivers().waivers()) {
                if (waiver.validOn(asOf, MAX_DAYS)) {
                    SubjectKey key = SubjectKey.parse(waiver.subject());
                    byProject.computeIfAbsent(project(key.type(), key.id(), key.project()), any -> new ArrayList<>())
                            .add(waiver);
                }
            }
        }
    }

    private static String project(String type, String id, String project) {
        return project == null && type.equals("Project") ? id : String.valueOf(project);
    }

    Recorder.Entry apply(Scope scope, Recorder.Entry violation) {
        if (byProject.isEmpty()) {
            return violation;
        }
        Subject subject = Subjects.of(scope, violation.subject());
        Policy policy = policies.get(violation.policy());
        SubjectKey key = SubjectKey.parse(subject.toString());
        return byProject.getOrDefault(project(subject.type(), subject.id(), subject.project()), List.of()).stream()
                .filter(waiver -> waiver.covers(policy.id(), policy.pack(), key))
                .findFirst()
                .map(waiver -> new Recorder.Entry(
                        violation.policy(),
                        Outcome.WAIVED,
                        violation.subject(),
                        violation.detail().waivedBy(waiver.id().value())))
                .orElse(violation);
    }
}

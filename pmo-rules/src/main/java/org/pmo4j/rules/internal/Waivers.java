package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.Scope;

/** Turns violations that a valid waiver covers into WAIVED; touches nothing else. */
final class Waivers {

    private static final String WAIVERS_ARE_VALID = "PORT-019";

    /** Longest time a waiver may run, in days, where PORT-019 is not evaluated; its default. */
    static final int MAX_DAYS = 180;

    private final @Nullable WaiverRegister register;
    private final LocalDate asOf;
    private final List<Policy> policies;
    private final int maxDays;
    private final Map<Optional<ProjectId>, List<Waiver>> byProject = new HashMap<>();

    /**
     * @param register the waivers as known at the date; null when not held
     * @param organization what the organisation sets: PORT-019 judges waivers by the same limit, so that a waiver that is not
     *     honoured for its length is always a finding
     */
    Waivers(@Nullable WaiverRegister register, LocalDate asOf, List<Policy> policies, ResolvedParameters organization) {
        this.register = register;
        this.asOf = asOf;
        this.policies = policies;
        this.maxDays = maxDays(organization);
        if (register != null) {
            for (Waiver waiver : register.waivers()) {
                ProjectId project = SubjectKey.parse(waiver.subject()).project();
                byProject.computeIfAbsent(Optional.ofNullable(project), any -> new ArrayList<>()).add(waiver);
            }
        }
    }

    /** Returns how the waivers stand. */
    WaiverStandings standings() {
        return new WaiverStandings(register, asOf, maxDays);
    }

    /** Tells whether the same waivers stand for a project as in another portfolio, judged on the same day. */
    boolean sameFor(ProjectId project, Waivers other) {
        if (this == other) {
            return true;
        }
        Optional<ProjectId> key = Optional.of(project);
        return Objects.equals(byProject.get(key), other.byProject.get(key));
    }

    Recorder.Entry apply(Scope scope, Recorder.Entry violation) {
        if (byProject.isEmpty()) {
            return violation;
        }
        SubjectKey subject = Subjects.of(scope, violation.subject());
        Policy policy = policies.get(violation.policy());
        return byProject.getOrDefault(Optional.ofNullable(subject.project()), List.of()).stream()
                .filter(waiver -> waiver.covers(policy.id(), policy.pack(), subject) && waiver.validOn(asOf, maxDays))
                .findFirst()
                .map(waiver -> new Recorder.Entry(
                        violation.policy(),
                        Outcome.WAIVED,
                        violation.subject(),
                        violation.detail().waivedBy(waiver.id().value())))
                .orElse(violation);
    }

    private static int maxDays(ResolvedParameters organization) {
        return organization.policy(WAIVERS_ARE_VALID) == null
                ? MAX_DAYS
                : organization.limits(WAIVERS_ARE_VALID).integer("maxDays");
    }
}

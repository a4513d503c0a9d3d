package org.pmo4j.rules.twins.earnedvalue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.project.Project;

/** The approved baselines of a project. */
final class Baselines {

    private Baselines() {}

    static List<Baseline> approved(Project project) {
        return project.baselines() == null
                ? List.of()
                : project.baselines().baselines().stream()
                        .filter(Baselines::approved)
                        .toList();
    }

    static @Nullable Baseline inForce(Project project, BaselineKind kind, LocalDate date) {
        Baseline inForce = null;
        for (Baseline baseline : approved(project)) {
            LocalDate effective = effective(baseline);
            if (baseline.kind() == kind
                    && (effective == null || !effective.isAfter(date))
                    && (inForce == null || number(baseline) > number(inForce))) {
                inForce = baseline;
            }
        }
        return inForce;
    }

    /** A version that is not held counts as lower than any other, and is not the original. */
    static int number(Baseline baseline) {
        return baseline.version() == null ? 0 : baseline.version();
    }

    static @Nullable LocalDate effective(Baseline baseline) {
        return baseline.effectiveOn() != null ? baseline.effectiveOn() : baseline.approvedOn();
    }

    private static boolean approved(Baseline baseline) {
        return baseline.status() == DocumentStatus.APPROVED
                || baseline.status() == DocumentStatus.SUPERSEDED && baseline.approvedOn() != null;
    }
}

package org.pmo4j.rules.twins.changecontrol;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.project.Project;

/** What several policies of change control read alike. */
final class ChangeTerms {

    /** The baselines that change only by request; backlogs and release plans change continuously. */
    static final Set<BaselineKind> CONTROLLED =
            EnumSet.of(BaselineKind.SCOPE, BaselineKind.SCHEDULE, BaselineKind.COST, BaselineKind.PERFORMANCE);

    private ChangeTerms() {}

    static boolean granted(ChangeRequest request) {
        return request.status() == ChangeStatus.APPROVED || request.status() == ChangeStatus.IMPLEMENTED;
    }

    static boolean approved(ChangeRequest request, LocalDate asOf) {
        return granted(request) && (request.decidedOn() == null || !request.decidedOn().isAfter(asOf));
    }

    static @Nullable ChangeRequest find(List<ChangeRequest> requests, ChangeRequestId id) {
        return requests.stream().filter(request -> request.id().equals(id)).findFirst().orElse(null);
    }

    static boolean approved(Baseline baseline) {
        return baseline.status() == DocumentStatus.APPROVED
                || baseline.status() == DocumentStatus.SUPERSEDED && baseline.approvedOn() != null;
    }

    static @Nullable LocalDate effectiveDate(Baseline baseline) {
        return baseline.effectiveOn() == null ? baseline.approvedOn() : baseline.effectiveOn();
    }

    /** What a cost impact is measured by: the budget before the change. */
    static @Nullable Money costBase(Project project, ChangeRequest request, LocalDate asOf) {
        return project.baselines() == null
                ? project.approvedBudget()
                : inForce(project, request, asOf, BaselineKind.COST, Baseline::budget);
    }

    /** What an impact on the duration is measured by: the duration before the change. */
    static @Nullable BigDecimal durationBase(Project project, ChangeRequest request, LocalDate asOf) {
        return project.baselines() == null
                ? null
                : inForce(project, request, asOf, BaselineKind.SCHEDULE, Baseline::durationDays);
    }

    private static <T> @Nullable T inForce(
            Project project, ChangeRequest request, LocalDate asOf, BaselineKind kind, Function<Baseline, T> base) {
        LocalDate day = request.decidedOn() == null ? asOf : request.decidedOn();
        return project.baselines().baselines().stream()
                .filter(baseline -> baseline.kind() == kind && approved(baseline))
                .filter(baseline -> !request.id().equals(baseline.changeRequest()))
                .filter(baseline -> effectiveDate(baseline) == null || !effectiveDate(baseline).isAfter(day))
                .max(Comparator.comparingInt(ChangeTerms::number))
                .map(base)
                .orElse(null);
    }

    /** A version that is not held counts as lower than any other, and is not the original. */
    static int number(Baseline baseline) {
        return baseline.version() == null ? 0 : baseline.version();
    }
}

package org.pmo4j.rules.twins;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.Lesson;
import org.pmo4j.model.delivery.Stakeholder;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.StatusReport;

/** The registers that hold an artefact without a status of its own: being there is enough. */
final class Registered {

    private Registered() {}

    static boolean holds(Project project, String artefact, LocalDate date) {
        return switch (artefact) {
            case "STAKEHOLDER_REGISTER" ->
                some(project.stakeholderRegister(), r -> r.stakeholders(), Stakeholder::identifiedOn, date);
            case "RISK_REGISTER" -> some(project.riskRegister(), r -> r.risks(), risk -> null, date);
            case "ISSUE_LOG" -> some(project.issueLog(), r -> r.issues(), issue -> null, date);
            case "CHANGE_LOG", "CHANGE_REQUESTS" ->
                some(project.changeLog(), r -> r.requests(), ChangeRequest::requestedOn, date);
            case "LESSONS_REGISTER" -> some(project.lessons(), r -> r.lessons(), Lesson::recordedOn, date);
            case "DELIVERABLES" -> some(project.deliverables(), r -> r.deliverables(), one -> null, date);
            case "VERIFIED_DELIVERABLES" -> delivered(project, Deliverable::verifiedOn, date);
            case "ACCEPTED_DELIVERABLES" -> delivered(project, Deliverable::acceptedOn, date);
            case "PROJECT_SCHEDULE" -> project.schedule() != null;
            case "ACTIVITY_LIST" -> some(project.schedule(), r -> r.activities(), activity -> null, date);
            case "WPR" -> some(project.statusReports(), r -> r.reports(), StatusReport::reportedOn, date);
            case "TEAM_ASSIGNMENTS" -> some(project.allocations(), r -> r.allocations(), one -> null, date);
            case "BENEFITS_PLAN" -> project.benefitsPlan() != null;
            case "REQUIREMENTS_DOC" -> some(project.requirements(), r -> r.requirements(), one -> null, date);
            case "AGREEMENTS" -> some(project.procurements(), r -> r.agreements(), agreement -> null, date);
            case "FINAL_REPORT" ->
                project.closure() != null && known(project.closure().finalReportOn(), date);
            case "TRANSITION" -> some(project.closure(), Registered::handovers, Handover::handedOverOn, date);
            default -> false;
        };
    }

    /** An entry that carries a date counts from that date on. */
    private static <R, E> boolean some(
            @Nullable R register,
            Function<R, ? extends Collection<E>> entries,
            Function<E, @Nullable LocalDate> dated,
            LocalDate date) {
        return entries(register, entries).stream()
                .map(dated)
                .anyMatch(day -> day == null || !day.isAfter(date));
    }

    private static boolean delivered(Project project, Function<Deliverable, @Nullable LocalDate> dated, LocalDate date) {
        return entries(project.deliverables(), r -> r.deliverables()).stream()
                .anyMatch(one -> known(dated.apply(one), date));
    }

    private static List<Handover> handovers(ClosureRecord closure) {
        return closure.handovers() == null ? List.of() : closure.handovers();
    }

    private static boolean known(@Nullable LocalDate day, LocalDate date) {
        return day != null && !day.isAfter(date);
    }

    private static <R, E> Collection<E> entries(@Nullable R register, Function<R, ? extends Collection<E>> entries) {
        return register == null ? List.of() : entries.apply(register);
    }
}

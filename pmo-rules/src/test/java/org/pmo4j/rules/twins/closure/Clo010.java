package org.pmo4j.rules.twins.closure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Early termination is documented. */
final class Clo010 extends Twin.OfProject {

    private static final Set<GovernanceRole> DECIDING = EnumSet.of(
            GovernanceRole.SPONSOR,
            GovernanceRole.STEERING_COMMITTEE,
            GovernanceRole.PROJECT_BOARD,
            GovernanceRole.INVESTMENT_BOARD,
            GovernanceRole.GATEKEEPER,
            GovernanceRole.DECISION_AUTHORITY,
            GovernanceRole.PORTFOLIO_MANAGER);

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        ClosureRecord closure = project.closure();
        boolean early = closure != null && closure.kind() == ClosureKind.EARLY_TERMINATION;
        if (project.state() == null && early && Ending.done(closure.closedOn(), given.asOf())) {
            verdicts.owner().unknown();
        } else if (project.state() == ProjectState.TERMINATED || project.state() == ProjectState.CLOSED && early) {
            verdicts.owner()
                    .verdict(
                            closure != null && defective(closure, given),
                            closure == null || closure.deliverableStatusRecorded() == null);
        }
    }

    private static boolean defective(ClosureRecord closure, Governed given) {
        LocalDate date = Ending.date(given.project());
        return closure.reason() == null
                || closure.reason().isBlank()
                || closure.decidedBy() == null
                || Boolean.FALSE.equals(closure.deliverableStatusRecorded())
                || byOwnManager(given.project(), closure.decidedBy(), date == null ? given.asOf() : date);
    }

    private static boolean byOwnManager(Project project, PersonId decider, LocalDate date) {
        if (project.managers() == null || project.organization() == null) {
            return false;
        }
        boolean manages = project.managers().assignments().stream()
                .anyMatch(one -> one.accountable()
                        && one.party().equals(decider)
                        && effective(one.start(), one.finish(), date));
        boolean decides = project.organization().assignments().stream()
                .anyMatch(one -> DECIDING.contains(one.role())
                        && one.party().equals(decider)
                        && effective(one.start(), one.finish(), date));
        return manages && !decides;
    }

    private static boolean effective(@Nullable LocalDate start, @Nullable LocalDate finish, LocalDate date) {
        return (start == null || !start.isAfter(date)) && (finish == null || !finish.isBefore(date));
    }
}

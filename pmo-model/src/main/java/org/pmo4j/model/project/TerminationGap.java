package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.Localized;
import org.pmo4j.model.delivery.ClosureRecord;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;

/**
 * What the record of an early termination lacks, for example REASON (提前终止缺项). An ending without reason and authority
 * cannot be told from a project that was abandoned.
 */
public enum TerminationGap implements Localized {
    /** No reason. */
    REASON("reason", "原因"),
    /** No one who decided. */
    AUTHORITY("authority", "决策人"),
    /** The state of the deliverables was not recorded. */
    DELIVERABLE_STATUS("status of deliverables", "交付物状态"),
    /** Decided by the project's own manager, who held no role with authority over the project. */
    DECIDED_BY_OWN_MANAGER("decided by own manager", "由本项目经理自行决定");

    private static final Set<GovernanceRole> DECIDING = Collections.unmodifiableSet(EnumSet.of(
            GovernanceRole.SPONSOR,
            GovernanceRole.STEERING_COMMITTEE,
            GovernanceRole.PROJECT_BOARD,
            GovernanceRole.INVESTMENT_BOARD,
            GovernanceRole.GATEKEEPER,
            GovernanceRole.DECISION_AUTHORITY,
            GovernanceRole.PORTFOLIO_MANAGER));

    private final String nameEn;
    private final String nameZh;

    TerminationGap(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    static List<TerminationGap> of(Project project, LocalDate asOf, Organization performing) {
        ClosureRecord closure = project.closure();
        List<TerminationGap> gaps = new ArrayList<>();
        if (closure.reason() == null) {
            gaps.add(REASON);
        }
        if (closure.decidedBy() == null) {
            gaps.add(AUTHORITY);
        }
        if (Boolean.FALSE.equals(closure.deliverableStatusRecorded())) {
            gaps.add(DELIVERABLE_STATUS);
        }
        LocalDate closedOn = project.closureDate();
        if (decidedByOwnManager(project, closedOn != null ? closedOn : asOf, performing)) {
            gaps.add(DECIDED_BY_OWN_MANAGER);
        }
        return List.copyOf(gaps);
    }

    private static boolean decidedByOwnManager(Project project, LocalDate date, Organization performing) {
        PersonId decider = project.closure().decidedBy();
        return decider != null
                && project.managers() != null
                && project.organization() != null
                && project.managers().accountable(decider, date) != null
                && Collections.disjoint(project.organization().rolesOf(decider, date, performing), DECIDING);
    }
}

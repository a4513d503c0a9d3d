package org.pmo4j.rules.decision;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.change;
import static org.pmo4j.rules.policies.Facts.changes;
import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.project.ProjectBuilder;

class ChangeFixesTest {

    private static final String PACK = "change-control";
    private static final Baseline FIRST =
            baseline(BaselineKind.COST, 1).budget(cny("1000")).effectiveOn(day("2026-01-01")).build();

    private static ProjectBuilder changed(ChangeRequest... requests) {
        return project()
                .managers(managers(manager("ann").spendingLimit(cny("10")).build()))
                .organization(roles(
                        role(id("cleo"), GovernanceRole.CHANGE_CONTROL_BOARD).build(),
                        role(id("dan"), GovernanceRole.STEERING_COMMITTEE).build()))
                .baselines(baselines(FIRST))
                .changeLog(changes(requests));
    }

    private static ChangeRequestBuilder decided(String costImpact) {
        return change("CR-1", "2026-03-10")
                .requestedBy(id("eve"))
                .decidedBy(id("ann"))
                .decisionLevel(ApprovalLevel.PROJECT_MANAGER)
                .costImpact(cny(costImpact));
    }

    @Test
    void chg_001_restores_the_baseline_that_was_in_force_before() {
        Baseline second = baseline(BaselineKind.COST, 2).budget(cny("1100")).effectiveOn(day("2026-03-10")).build();

        Paths.of(changed().baselines(baselines(FIRST, second)), PACK)
                .takes("Reject baseline COST-2 and restore COST-1 on 2026-03-31.")
                .takesInChinese("于2026-03-31否决基准COST-2,恢复COST-1。")
                .solves("CHG-001 Baseline/P-1/COST-2")
                .leaves();
    }

    @Test
    void chg_001_has_the_request_decided_on_the_day_the_baseline_takes_effect() {
        Baseline second = baseline(BaselineKind.COST, 2)
                .budget(cny("1010"))
                .effectiveOn(day("2026-03-31"))
                .changeRequest(new ChangeRequestId("CR-1"))
                .build();
        ChangeRequest asked = change("CR-1", ChangeStatus.SUBMITTED).requestedBy(id("eve")).costImpact(cny("10")).build();

        Paths.of(changed(asked).baselines(baselines(FIRST, second)), PACK)
                .takes("Have change request CR-1 decided by cleo (change control board) on 2026-03-31; the path holds if it is "
                        + "approved.")
                .takesInChinese("将变更请求CR-1于2026-03-31提交cleo(变更控制委员会)决策;批准后本路径成立。")
                .solves("CHG-001 Baseline/P-1/COST-2")
                .leaves();
    }

    @Test
    void chg_001_leaves_a_version_that_has_been_superseded_since() {
        Baseline second = baseline(BaselineKind.COST, 2)
                .status(DocumentStatus.SUPERSEDED)
                .approvedOn(day("2026-02-10"))
                .budget(cny("1000"))
                .effectiveOn(day("2026-02-10"))
                .build();
        Baseline third = baseline(BaselineKind.COST, 3)
                .effectiveOn(day("2026-03-10"))
                .changeRequest(new ChangeRequestId("CR-1"))
                .build();
        ChangeRequest approved = decided("10").decidedOn(day("2026-03-10")).build();

        Paths.of(changed(approved).baselines(baselines(FIRST, second, third)), PACK)
                .takes()
                .leaves("CHG-001 Baseline/P-1/COST-2 TOO_LATE: in effect since 2026-02-10");
    }

    @Test
    void chg_002_has_the_change_decided_at_the_lowest_level_that_suffices() {
        Paths.of(changed(decided("60").build()), PACK)
                .takes("Have change request CR-1 decided by cleo (change control board) on 2026-03-31; the path holds if it is "
                        + "approved.")
                .solves("CHG-002 ChangeRequest/P-1/CR-1")
                .leaves();
    }

    @Test
    void chg_002_goes_to_the_steering_committee_where_the_board_does_not_suffice() {
        Paths.of(changed(decided("101").build()), PACK)
                .takes("Have change request CR-1 decided by dan (steering committee or PMO) on 2026-03-31; the path holds if it "
                        + "is approved.")
                .solves("CHG-002 ChangeRequest/P-1/CR-1")
                .leaves();
    }

    @Test
    void chg_002_does_not_decide_again_what_is_implemented() {
        ChangeRequest implemented = decided("60").status(ChangeStatus.IMPLEMENTED).implementedOn(day("2026-03-20")).build();

        Paths.of(changed(implemented), PACK)
                .takes()
                .leaves("CHG-002 ChangeRequest/P-1/CR-1 TOO_LATE: the change is implemented");
    }

    @Test
    void chg_002_needs_somebody_at_the_level() {
        Paths.of(changed(decided("60").build()).organization(roles()), PACK)
                .takes()
                .leaves("CHG-002 ChangeRequest/P-1/CR-1 NOBODY: change control board or steering committee, other than the "
                        + "requester");
    }

    @Test
    void chg_006_has_the_change_decided_by_another_than_the_requester() {
        ChangeRequest own = decided("20").requestedBy(id("ann")).build();

        Paths.of(changed(own), PACK)
                .takes("Have change request CR-1 decided by cleo (change control board) on 2026-03-31; the path holds if it is "
                        + "approved.")
                .solves("CHG-006 ChangeRequest/P-1/CR-1")
                .leaves();
    }

    @Test
    void chg_006_passes_over_a_board_on_which_only_the_requester_sits() {
        ChangeRequest own = decided("20")
                .requestedBy(id("cleo"))
                .decidedBy(id("cleo"))
                .decisionLevel(ApprovalLevel.CHANGE_CONTROL_BOARD)
                .build();
        ProjectBuilder project = changed(own).organization(roles(
                role(id("cleo"), GovernanceRole.CHANGE_CONTROL_BOARD).approvalLimit(cny("10")).build(),
                role(id("dan"), GovernanceRole.STEERING_COMMITTEE).build()));

        Paths.of(project, PACK)
                .takes("Have change request CR-1 decided by dan (steering committee or PMO) on 2026-03-31; the path holds if it "
                        + "is approved.")
                .solves("CHG-006 ChangeRequest/P-1/CR-1")
                .leaves();
    }

    @Test
    void chg_007_has_a_change_decided_that_is_implemented_today() {
        ChangeRequest asked = change("CR-1", ChangeStatus.SUBMITTED)
                .requestedBy(id("eve"))
                .costImpact(cny("10"))
                .implementedOn(day("2026-03-31"))
                .build();

        Paths.of(changed(asked), PACK)
                .takes("Have change request CR-1 decided by cleo (change control board) on 2026-03-31; the path holds if it is "
                        + "approved.")
                .solves("CHG-007 ChangeRequest/P-1/CR-1")
                .leaves();
    }

    @Test
    void chg_007_cannot_approve_what_was_implemented_before() {
        ChangeRequest asked =
                change("CR-1", ChangeStatus.SUBMITTED).requestedBy(id("eve")).implementedOn(day("2026-03-30")).build();

        Paths.of(changed(asked), PACK)
                .takes()
                .leaves("CHG-007 ChangeRequest/P-1/CR-1 TOO_LATE: the change is implemented");
    }

    @Test
    void chg_007_does_not_hide_that_nobody_decided_by_a_decision_of_today() {
        ChangeRequest untold = change("CR-1", ChangeStatus.IMPLEMENTED).build();
        ChangeRequest told = decided("10").id(new ChangeRequestId("CR-2")).build();

        Paths.of(changed(untold, told), PACK)
                .takes()
                .leaves(
                        "CHG-002 ChangeRequest/P-1/CR-1 NOT_HELD: costImpact",
                        "CHG-006 ChangeRequest/P-1/CR-1 NOT_HELD: decidedBy, requestedBy",
                        "CHG-007 ChangeRequest/P-1/CR-1 TOO_LATE: the change is implemented");
    }
}

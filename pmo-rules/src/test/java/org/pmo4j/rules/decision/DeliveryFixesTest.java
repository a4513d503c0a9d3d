package org.pmo4j.rules.decision;

import static org.pmo4j.rules.policies.Facts.baseline;
import static org.pmo4j.rules.policies.Facts.baselines;
import static org.pmo4j.rules.policies.Facts.closure;
import static org.pmo4j.rules.policies.Facts.cny;
import static org.pmo4j.rules.policies.Facts.deliverable;
import static org.pmo4j.rules.policies.Facts.deliverables;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.delivery.ClosureKind;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.model.project.ProjectState;

class DeliveryFixesTest {

    private static Deliverable owed(String id, DeliverableStatus status) {
        return deliverable(id, status).baselined(true).build();
    }

    private static ProjectBuilder closed(Deliverable... open) {
        return project().state(ProjectState.CLOSED)
                .closure(closure(ClosureKind.COMPLETION).build())
                .organization(roles(
                        role(id("bob"), GovernanceRole.SPONSOR).build(), role(id("eve"), GovernanceRole.CUSTOMER).build()))
                .deliverables(deliverables(open));
    }

    @Test
    void clo_001_has_the_customer_accept_each_finished_deliverable() {
        Paths.of(closed(owed("D-1", DeliverableStatus.VERIFIED), owed("D-2", DeliverableStatus.COMPLETED)), "closure")
                .takes(
                        "Have deliverable D-1 accepted by eve on 2026-03-31.",
                        "Have deliverable D-2 accepted by eve on 2026-03-31.")
                .takesInChinese("于2026-03-31由eve验收交付物D-1。", "于2026-03-31由eve验收交付物D-2。")
                .solves("CLO-001 Project/P-1")
                .leaves();
    }

    @Test
    void clo_001_has_nothing_accepted_that_is_not_finished() {
        Paths.of(closed(owed("D-1", DeliverableStatus.VERIFIED), owed("D-2", DeliverableStatus.IN_PROGRESS)), "closure")
                .takes()
                .leaves("CLO-001 Project/P-1 WORK: deliverables not finished: D-2");
    }

    @Test
    void clo_001_needs_somebody_who_accepts() {
        Paths.of(closed(owed("D-1", DeliverableStatus.VERIFIED)).organization(roles()), "closure")
                .takes()
                .leaves("CLO-001 Project/P-1 NOBODY: customer representative or sponsor");
    }

    @Test
    void evm_009_takes_a_judgement_and_no_new_baseline() {
        ProjectBuilder project = project()
                .state(ProjectState.EXECUTING)
                .baselines(baselines(baseline(BaselineKind.COST, 1).budget(cny("100")).build()))
                .forecastCost(cny("150"));

        Paths.of(project, "earned-value")
                .takes()
                .leaves("EVM-009 Project/P-1 JUDGEMENT: whether the project is still worth what it will cost: re-certify the "
                        + "business case and waive, or terminate");
    }
}

package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineBuilder;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.BaselineLog;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.model.change.ChangeRequestBuilder;
import org.pmo4j.model.change.ChangeStatus;
import org.pmo4j.model.delivery.Deliverable;
import org.pmo4j.model.delivery.DeliverableBuilder;
import org.pmo4j.model.delivery.DeliverableRegister;
import org.pmo4j.model.delivery.DeliverableStatus;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ChangeRequestId;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;

class ChangeControlTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final PersonId ANN = new PersonId("ann");
    private static final Project PROJECT =
            ProjectBuilder.builder().id(new ProjectId("P")).name("Project").build();
    private static final Organization ORGANIZATION = OrganizationBuilder.builder()
            .id(new OrganizationId("ORG"))
            .name("Organisation")
            .units(List.of())
            .people(List.of())
            .pmos(List.of())
            .build();
    private static final ChangeRequest CHANGE = ChangeRequestBuilder.builder()
            .id(new ChangeRequestId("CR-1"))
            .title("Change")
            .status(ChangeStatus.APPROVED)
            .build();
    private static final Deliverable DELIVERABLE = DeliverableBuilder.builder()
            .id(new DeliverableId("D-1"))
            .name("Deliverable")
            .status(DeliverableStatus.IN_PROGRESS)
            .build();

    @Test
    void change_is_found_by_its_id() {
        ChangeControl changes = holding(CHANGE).changeControl(AS_OF);

        assertThat(changes.status(CHANGE.id())).isEqualTo(ChangeStatus.APPROVED);
        assertThat(changes.approved(CHANGE.id())).isTrue();
        assertThat(changes.status(new ChangeRequestId("CR-2"))).isNull();
        assertThat(changes.approved(null)).isFalse();
        assertThat(PROJECT.changeControl(AS_OF).status(CHANGE.id())).isNull();
        assertThat(PROJECT.changeControl(AS_OF).approved(CHANGE.id())).isFalse();
    }

    @Test
    void origin_of_a_baseline_lacks_what_is_not_held() {
        Baseline bare = baseline(2, null, null);
        Baseline traced = baseline(2, "2026-03-01", CHANGE.id());

        assertThat(held(bare, null).originGaps(bare)).containsExactly("changeLog", "changeRequest", "effectiveOn");
        assertThat(held(traced, CHANGE).originGaps(traced)).containsExactly("changeLog.requests.decidedOn");
        assertThat(held(traced, CHANGE.withDecidedOn(AS_OF)).originGaps(traced)).isEmpty();
    }

    @Test
    void decision_level_matters_only_where_the_project_manager_is_not_enough() {
        ChangeControl changes = PROJECT.changeControl(AS_OF);

        assertThat(changes.levelGaps(CHANGE, ApprovalLevel.PROJECT_MANAGER)).containsExactly("costImpact");
        assertThat(changes.levelGaps(CHANGE, ApprovalLevel.CHANGE_CONTROL_BOARD))
                .containsExactly("decisionLevel", "costImpact");
        assertThat(changes.levelGaps(CHANGE.withCostImpact(cad("1")), ApprovalLevel.PROJECT_MANAGER))
                .containsExactly("baselines.budget");
    }

    @Test
    void no_level_is_above_the_steering_committee() {
        ChangeRequest decided = CHANGE.withDecisionLevel(ApprovalLevel.STEERING_COMMITTEE);

        assertThat(PROJECT.changeControl(AS_OF).levelGaps(decided, ApprovalLevel.STEERING_COMMITTEE)).isEmpty();
    }

    @Test
    void notice_to_the_pmo_lacks_scope_and_offices_of_a_major_change() {
        ChangeRequest major = CHANGE.withCostImpact(cad("10"));
        Project budgeted = PROJECT.withApprovedBudget(cad("100"));
        ChangeControl governed = budgeted.withGoverningPmos(Set.of(new PmoId("PMO"))).changeControl(AS_OF);

        assertThat(notice(budgeted.changeControl(AS_OF), major)).containsExactly("scopeChanging", "governingPmos");
        assertThat(notice(governed, major.withScopeChanging(true))).isEmpty();
        assertThat(notice(governed, major.withScopeChanging(true).withPmoNotifiedOn(AS_OF))).containsExactly("decidedOn");
    }

    @Test
    void notice_to_the_pmo_lacks_nothing_for_a_small_change_or_one_told_in_time() {
        ChangeControl changes = PROJECT.withApprovedBudget(cad("100")).changeControl(AS_OF);
        ChangeRequest told = CHANGE.withCostImpact(cad("10")).withPmoNotifiedOn(AS_OF).withDecidedOn(AS_OF);

        assertThat(notice(changes, CHANGE.withCostImpact(cad("9.99")))).isEmpty();
        assertThat(notice(changes, told)).isEmpty();
    }

    @Test
    void sum_of_changes_lacks_the_business_case_only_above_the_limit() {
        Baseline original = baseline(1, "2026-01-01", null).withBudget(cad("100"));
        ChangeRequest decided = CHANGE.withDecidedOn(AS_OF);

        assertThat(held(original, decided.withCostImpact(cad("10.01"))).cumulativeGaps(TENTH))
                .containsExactly("businessCase");
        assertThat(held(original, decided.withCostImpact(cad("10"))).cumulativeGaps(TENTH)).isEmpty();
        assertThat(holding(CHANGE).changeControl(AS_OF).cumulativeGaps(TENTH))
                .containsExactly("baselines.budget", "changeLog.requests.costImpact");
        assertThat(PROJECT.changeControl(AS_OF).cumulativeGaps(TENTH)).isEmpty();
    }

    @Test
    void independence_lacks_persons_and_limits() {
        ChangeControl changes = PROJECT.changeControl(AS_OF);

        assertThat(changes.independenceGaps(CHANGE, ORGANIZATION)).containsExactly("requestedBy", "decidedBy");
        assertThat(changes.independenceGaps(CHANGE.withRequestedBy(ANN).withDecidedBy(ANN), ORGANIZATION))
                .containsExactly("costImpact");
    }

    @Test
    void scope_lacks_the_place_in_the_baseline_or_the_change_log() {
        Deliverable added = DELIVERABLE.withBaselined(false).withChangeRequest(CHANGE.id());
        ChangeControl logged = holding(CHANGE).changeControl(AS_OF);

        assertThat(logged.scopeGaps(DELIVERABLE)).containsExactly("baselined");
        assertThat(logged.scopeGaps(DELIVERABLE.withChangeRequest(CHANGE.id()))).isEmpty();
        assertThat(logged.scopeGaps(added)).isEmpty();
        assertThat(PROJECT.changeControl(AS_OF).scopeGaps(added)).containsExactly("changeLog");
        assertThat(PROJECT.changeControl(AS_OF).scopeGaps(DELIVERABLE.withBaselined(false))).isEmpty();
    }

    @Test
    void registers_that_are_not_held_are_named() {
        ChangeControl changes = PROJECT.changeControl(AS_OF);

        assertThat(changes.unkeptAnalyses()).containsExactly("changeLog");
        assertThat(changes.unkeptDecisions()).containsExactly("changeLog");
        assertThat(changes.unkeptOrigins()).containsExactly("deliverables");
    }

    @Test
    void parts_that_a_register_does_not_keep_are_named_where_some_entry_needs_them() {
        ChangeControl approved = holding(CHANGE).changeControl(AS_OF);
        ChangeControl implemented = holding(CHANGE.withImplementedOn(AS_OF)).changeControl(AS_OF);
        ChangeControl begun = delivering(DELIVERABLE);

        assertThat(approved.unkeptAnalyses()).containsExactly("changeLog.requests.analysedAreas");
        assertThat(holding(CHANGE.withAnalysedAreas(Set.of())).changeControl(AS_OF).unkeptAnalyses()).isEmpty();
        assertThat(approved.unkeptDecisions()).isEmpty();
        assertThat(implemented.unkeptDecisions()).containsExactly("changeLog.requests.decidedOn");
        assertThat(begun.unkeptOrigins()).containsExactly("deliverables.baselined");
        assertThat(delivering(DELIVERABLE.withBaselined(false)).unkeptOrigins()).isEmpty();
        assertThat(delivering(DELIVERABLE.withStatus(DeliverableStatus.PLANNED)).unkeptOrigins()).isEmpty();
    }

    private static List<String> notice(ChangeControl changes, ChangeRequest change) {
        return changes.noticeGaps(change, TENTH, TENTH, TENTH);
    }

    private static Project holding(ChangeRequest change) {
        return PROJECT.withChangeLog(new ChangeLog(List.of(change)));
    }

    private static ChangeControl held(Baseline baseline, ChangeRequest change) {
        return (change == null ? PROJECT : holding(change))
                .withBaselines(new BaselineLog(List.of(baseline)))
                .changeControl(AS_OF);
    }

    private static ChangeControl delivering(Deliverable deliverable) {
        return PROJECT.withDeliverables(new DeliverableRegister(List.of(deliverable))).changeControl(AS_OF);
    }

    private static Baseline baseline(int version, String effectiveOn, ChangeRequestId change) {
        return BaselineBuilder.builder()
                .id(new BaselineId("B-" + version))
                .kind(BaselineKind.COST)
                .version(version)
                .status(DocumentStatus.APPROVED)
                .effectiveOn(effectiveOn == null ? null : LocalDate.parse(effectiveOn))
                .changeRequest(change)
                .build();
    }

    private static Money cad(String amount) {
        return Money.of("CAD", amount);
    }
}

package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.PersonId;

class ManagementPlanTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    @Test
    void allows_to_start_from_the_day_of_approval_on() {
        ManagementPlan plan = plan(DocumentStatus.APPROVED).withApprovedOn(MARCH_1);

        assertThat(plan.allowsStart(MARCH_1)).isTrue();
        assertThat(plan.allowsStart(MARCH_1.minusDays(1))).isFalse();
    }

    @Test
    void allows_to_start_where_a_date_is_not_held() {
        ManagementPlan plan = plan(DocumentStatus.APPROVED);

        assertThat(plan.allowsStart(MARCH_1)).isTrue();
        assertThat(plan.withApprovedOn(MARCH_1).allowsStart(null)).isTrue();
    }

    @Test
    void allows_to_start_when_superseded_after_an_approval() {
        ManagementPlan plan = plan(DocumentStatus.SUPERSEDED);

        assertThat(plan.allowsStart(MARCH_1)).isFalse();
        assertThat(plan.withApprovedOn(MARCH_1).allowsStart(MARCH_1)).isTrue();
    }

    @Test
    void does_not_allow_to_start_as_a_draft() {
        assertThat(plan(DocumentStatus.DRAFT).allowsStart(MARCH_1)).isFalse();
        assertThat(plan(DocumentStatus.DRAFT).allowsStart(null)).isFalse();
    }

    @Test
    void allows_an_adaptive_start_only_with_an_approver() {
        ManagementPlan draft = plan(DocumentStatus.DRAFT);

        assertThat(draft.withAdaptiveStart(new Tailoring("sprints", new PersonId("bob"), null)).allowsStart(MARCH_1))
                .isTrue();
        assertThat(draft.withAdaptiveStart(new Tailoring("sprints", null, MARCH_1)).allowsStart(MARCH_1)).isFalse();
    }

    private static ManagementPlan plan(DocumentStatus status) {
        return ManagementPlanBuilder.builder().status(status).build();
    }
}

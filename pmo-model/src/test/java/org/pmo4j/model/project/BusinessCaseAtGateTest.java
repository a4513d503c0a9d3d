package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.gate.GateSamples.gate;
import static org.pmo4j.model.gate.GateSamples.plan;
import static org.pmo4j.model.gate.GateSamples.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.id.ProjectId;

class BusinessCaseAtGateTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 15);
    private static final LocalDate PREVIOUS = LocalDate.of(2025, 12, 1);

    @Test
    void is_set_against_the_day_of_the_decision_and_the_pass_before() {
        Gate first = gate(1, review("R1", GateDecision.GO, "2025-12-01"));
        Gate second = gate(2, review("R2", GateDecision.GO, "2026-01-15"));
        Gate third = gate(3, review("R3", null, null), review("R4", GateDecision.GO, null));
        BusinessCase held = businessCase(true);
        Project project = ProjectBuilder.builder()
                .id(new ProjectId("P-1"))
                .name("Project")
                .gatePlan(plan(first, second, third))
                .businessCase(held)
                .build();

        assertThat(project.gates().businessCaseAt(first, first.reviews().get(0), AS_OF))
                .isEqualTo(new BusinessCaseAtGate(held, true, PREVIOUS, null));
        assertThat(project.gates().businessCaseAt(second, second.reviews().get(0), AS_OF))
                .isEqualTo(new BusinessCaseAtGate(held, true, DECIDED, PREVIOUS));
        assertThat(project.gates().businessCaseAt(third, review("R3", null, null), AS_OF))
                .isEqualTo(new BusinessCaseAtGate(held, false, AS_OF, DECIDED));
        assertThat(project.gates().businessCaseAt(third, review("R4", GateDecision.GO, null), AS_OF))
                .isEqualTo(new BusinessCaseAtGate(held, true, null, null));
    }

    @Test
    void is_absent_only_if_known_not_to_exist() {
        BusinessCase absent = new BusinessCase(DocumentStatus.ABSENT, null, List.of());

        assertThat(new BusinessCaseAtGate(absent, true, null, null).absent()).isTrue();
        assertThat(new BusinessCaseAtGate(businessCase(null), true, DECIDED, null).absent()).isFalse();
        assertThat(new BusinessCaseAtGate(null, true, DECIDED, null).absent()).isFalse();
    }

    @Test
    void is_refused_at_a_past_decision_only_by_a_judgement_not_newer() {
        BusinessCase before = businessCase(false, version("2026-01-15", DocumentStatus.DRAFT));
        BusinessCase since = businessCase(false, version("2026-01-16", DocumentStatus.DRAFT));

        assertThat(new BusinessCaseAtGate(before, true, DECIDED, null).refused()).isTrue();
        assertThat(new BusinessCaseAtGate(since, true, DECIDED, null).refused()).isFalse();
        assertThat(new BusinessCaseAtGate(since, false, AS_OF, null).refused()).isTrue();
        assertThat(new BusinessCaseAtGate(businessCase(false), true, DECIDED, null).refused()).isFalse();
        assertThat(new BusinessCaseAtGate(businessCase(false), false, AS_OF, null).refused()).isTrue();
        assertThat(new BusinessCaseAtGate(before, true, null, null).refused()).isFalse();
        assertThat(new BusinessCaseAtGate(null, true, DECIDED, null).refused()).isFalse();
    }

    @Test
    void is_outdated_if_last_updated_before_the_previous_pass() {
        BusinessCase dayBefore = businessCase(true, version("2025-11-30", DocumentStatus.APPROVED));
        BusinessCase thatDay = businessCase(true, version("2025-12-01", DocumentStatus.APPROVED));
        BusinessCase newest = businessCase(true, version("2026-01-16", DocumentStatus.APPROVED));
        BusinessCase newer = businessCase(
                true, version("2026-01-16", DocumentStatus.APPROVED), version("2026-02-01", DocumentStatus.APPROVED));

        assertThat(new BusinessCaseAtGate(dayBefore, true, DECIDED, PREVIOUS).outdated()).isTrue();
        assertThat(new BusinessCaseAtGate(dayBefore, true, DECIDED, PREVIOUS).lastUpdate()).isEqualTo("2025-11-30");
        assertThat(new BusinessCaseAtGate(dayBefore, true, DECIDED, null).outdated()).isFalse();
        assertThat(new BusinessCaseAtGate(thatDay, true, DECIDED, PREVIOUS).outdated()).isFalse();
        assertThat(new BusinessCaseAtGate(newest, true, DECIDED, PREVIOUS).outdated()).isFalse();
        assertThat(new BusinessCaseAtGate(newer, true, DECIDED, PREVIOUS).outdated()).isTrue();
        assertThat(new BusinessCaseAtGate(newer, true, DECIDED, PREVIOUS).lastUpdate()).isNull();
        assertThat(new BusinessCaseAtGate(null, true, DECIDED, PREVIOUS).outdated()).isFalse();
    }

    @Test
    void names_business_case_and_date_that_are_not_held() {
        assertThat(new BusinessCaseAtGate(null, true, DECIDED, null).gaps()).containsExactly("businessCase");
        assertThat(new BusinessCaseAtGate(null, true, null, null).gaps()).containsExactly("businessCase", "decidedOn");
        assertThat(new BusinessCaseAtGate(businessCase(true), true, null, null).gaps()).containsExactly("decidedOn");
        assertThat(new BusinessCaseAtGate(businessCase(true), true, DECIDED, null).gaps()).isEmpty();
    }

    @Test
    void asks_for_history_only_after_an_earlier_pass() {
        BusinessCase newest = businessCase(true, version("2026-02-01", DocumentStatus.APPROVED));
        BusinessCase older = businessCase(true, version("2025-06-01", DocumentStatus.APPROVED));

        assertThat(new BusinessCaseAtGate(newest, true, DECIDED, null).gaps()).isEmpty();
        assertThat(new BusinessCaseAtGate(newest, true, DECIDED, PREVIOUS).gaps())
                .containsExactly("businessCase.versions");
        assertThat(new BusinessCaseAtGate(newest, false, AS_OF, PREVIOUS).gaps()).isEmpty();
        assertThat(new BusinessCaseAtGate(older, true, DECIDED, PREVIOUS).gaps()).isEmpty();
        assertThat(new BusinessCaseAtGate(businessCase(true), false, AS_OF, PREVIOUS).gaps())
                .containsExactly("businessCase.versions");
    }

    @Test
    void takes_an_approved_version_between_two_gates_for_a_judgement() {
        BusinessCase draft = businessCase(null, version("2026-01-01", DocumentStatus.DRAFT));
        BusinessCase dayBefore = businessCase(null, version("2025-11-30", DocumentStatus.APPROVED));
        BusinessCase thatDay = businessCase(null, version("2025-12-01", DocumentStatus.APPROVED));

        assertThat(new BusinessCaseAtGate(draft, true, DECIDED, PREVIOUS).gaps()).containsExactly("businessCase.viable");
        assertThat(new BusinessCaseAtGate(dayBefore, true, DECIDED, PREVIOUS).gaps())
                .containsExactly("businessCase.viable");
        assertThat(new BusinessCaseAtGate(dayBefore, true, DECIDED, null).gaps()).isEmpty();
        assertThat(new BusinessCaseAtGate(thatDay, true, DECIDED, PREVIOUS).gaps()).isEmpty();
    }

    @Test
    void asks_for_the_date_of_a_refusal_at_a_past_decision() {
        BusinessCase dated = businessCase(false, version("2026-03-01", DocumentStatus.DRAFT));

        assertThat(new BusinessCaseAtGate(businessCase(false), true, DECIDED, null).gaps())
                .containsExactly("businessCase.versions");
        assertThat(new BusinessCaseAtGate(businessCase(false), false, AS_OF, null).gaps()).isEmpty();
        assertThat(new BusinessCaseAtGate(dated, true, DECIDED, null).gaps()).isEmpty();
    }

    private static BusinessCase businessCase(@Nullable Boolean viable, DocumentVersion... versions) {
        return new BusinessCase(DocumentStatus.DRAFT, viable, List.of(versions));
    }

    private static DocumentVersion version(String updatedOn, DocumentStatus status) {
        return new DocumentVersion("1", LocalDate.parse(updatedOn), null, status);
    }
}

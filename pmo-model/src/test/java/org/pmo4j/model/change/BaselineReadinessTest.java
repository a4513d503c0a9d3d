package org.pmo4j.model.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.change.BaselineKind.COST;
import static org.pmo4j.model.change.BaselineKind.SCHEDULE;
import static org.pmo4j.model.change.BaselineKind.SCOPE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;

class BaselineReadinessTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 10);

    private static Baseline baseline(BaselineKind kind, int version, DocumentStatus status, LocalDate approvedOn) {
        return BaselineBuilder.builder()
                .id(new BaselineId(kind + "-" + version))
                .kind(kind)
                .version(version)
                .status(status)
                .approvedOn(approvedOn)
                .build();
    }

    private static BaselineReadiness cost(LocalDate start, Baseline... baselines) {
        return new BaselineLog(List.of(baselines)).readiness(Set.of(COST), start);
    }

    private static final BaselineReadiness IN_TIME = new BaselineReadiness(List.of(COST), List.of(), List.of());
    private static final BaselineReadiness MISSING = new BaselineReadiness(List.of(), List.of(COST), List.of());
    private static final BaselineReadiness UNDECIDED = new BaselineReadiness(List.of(), List.of(), List.of(COST));

    @Test
    void approval_on_the_day_of_the_start_is_in_time() {
        assertThat(cost(START, baseline(COST, 1, DocumentStatus.APPROVED, START))).isEqualTo(IN_TIME);
        assertThat(cost(START, baseline(COST, 1, DocumentStatus.APPROVED, START.plusDays(1)))).isEqualTo(MISSING);
    }

    @Test
    void missing_dates_are_not_held_against_the_project() {
        assertThat(cost(START, baseline(COST, 1, DocumentStatus.APPROVED, null))).isEqualTo(IN_TIME);
        assertThat(cost(null, baseline(COST, 1, DocumentStatus.APPROVED, START.plusDays(1)))).isEqualTo(IN_TIME);
    }

    @Test
    void version_replaced_since_counts_if_it_was_approved() {
        assertThat(cost(START, baseline(COST, 1, DocumentStatus.SUPERSEDED, START))).isEqualTo(IN_TIME);
        assertThat(cost(START, baseline(COST, 1, DocumentStatus.SUPERSEDED, null))).isEqualTo(MISSING);
        assertThat(cost(START, baseline(COST, 1, DocumentStatus.REVIEWED, START))).isEqualTo(MISSING);
    }

    @Test
    void late_second_version_without_the_original_decides_nothing() {
        var late = baseline(COST, 2, DocumentStatus.APPROVED, START.plusDays(1));

        assertThat(cost(START, late)).isEqualTo(UNDECIDED);
        assertThat(cost(START, late, baseline(COST, 1, DocumentStatus.DRAFT, null))).isEqualTo(MISSING);
        assertThat(cost(START, late.withStatus(DocumentStatus.DRAFT))).isEqualTo(MISSING);
    }

    @Test
    void kinds_are_listed_in_order() {
        var log = new BaselineLog(List.of(baseline(COST, 1, DocumentStatus.APPROVED, START)));

        assertThat(log.readiness(Set.of(COST, SCHEDULE, SCOPE), START))
                .isEqualTo(new BaselineReadiness(List.of(COST), List.of(SCOPE, SCHEDULE), List.of()));
    }

    @Test
    void baseline_counts_from_its_effective_day_else_its_approval() {
        var approved = baseline(COST, 1, DocumentStatus.APPROVED, START);

        assertThat(approved.effectiveDate()).isEqualTo(START);
        assertThat(approved.withEffectiveOn(START.plusDays(5)).effectiveDate()).isEqualTo(START.plusDays(5));
        assertThat(approved.withApprovedOn(null).effectiveDate()).isNull();
    }
}

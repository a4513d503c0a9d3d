package org.pmo4j.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;

class BaselineLogTest {

    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);

    private static final Baseline ORIGINAL = BaselineBuilder.builder()
            .id(new BaselineId("B-1"))
            .kind(BaselineKind.COST)
            .version(1)
            .status(DocumentStatus.APPROVED)
            .build();

    @Test
    void counts_an_approved_baseline_as_approved_without_a_day_of_approval() {
        assertThat(ORIGINAL.approved()).isTrue();
    }

    @Test
    void counts_a_superseded_baseline_as_approved_when_it_has_a_day_of_approval() {
        Baseline superseded = ORIGINAL.withStatus(DocumentStatus.SUPERSEDED);

        assertThat(superseded.approved()).isFalse();
        assertThat(superseded.withApprovedOn(MARCH_1).approved()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "SUPERSEDED"}, mode = EnumSource.Mode.EXCLUDE)
    void counts_no_other_status_as_approved(DocumentStatus status) {
        Baseline baseline = ORIGINAL.withApprovedOn(MARCH_1).withStatus(status);

        assertThat(baseline.approved()).isFalse();
    }

    @Test
    void is_effective_from_the_stated_day_else_from_approval() {
        Baseline approved = ORIGINAL.withApprovedOn(MARCH_1);

        assertThat(ORIGINAL.effectiveDate()).isNull();
        assertThat(approved.effectiveDate()).isEqualTo(MARCH_1);
        assertThat(approved.withEffectiveOn(MARCH_1.plusDays(9)).effectiveDate()).isEqualTo(MARCH_1.plusDays(9));
    }

    @Test
    void takes_a_baseline_whose_version_is_not_held_for_no_original_and_lets_any_other_come_before_it() {
        Baseline published = version(3).withVersion(null);

        assertThat(published.first()).isFalse();
        assertThat(published.rebaseline()).isNull();
        assertThat(new BaselineLog(List.of(published)).original(BaselineKind.COST)).isNull();
        assertThat(new BaselineLog(List.of(published)).inForceOn(BaselineKind.COST, MARCH_1)).isEqualTo(published);
        assertThat(new BaselineLog(List.of(ORIGINAL, published)).inForceOn(BaselineKind.COST, MARCH_1))
                .isEqualTo(ORIGINAL);
    }

    @Test
    void brings_a_version_into_force_on_its_effective_date() {
        Baseline second = version(2).withEffectiveOn(MARCH_1);
        BaselineLog log = new BaselineLog(List.of(ORIGINAL, second));

        assertThat(log.inForceOn(BaselineKind.COST, MARCH_1.minusDays(1))).isEqualTo(ORIGINAL);
        assertThat(log.inForceOn(BaselineKind.COST, MARCH_1)).isEqualTo(second);
    }

    @Test
    void prefers_the_highest_version_to_the_latest_date() {
        Baseline third = version(3);
        BaselineLog log = new BaselineLog(List.of(version(2).withEffectiveOn(MARCH_1), third, ORIGINAL));

        assertThat(log.inForceOn(BaselineKind.COST, MARCH_1)).isEqualTo(third);
    }

    @Test
    void passes_over_versions_that_are_not_approved() {
        Baseline draft = version(2).withStatus(DocumentStatus.SUBMITTED);
        BaselineLog log = new BaselineLog(List.of(ORIGINAL, draft));

        assertThat(log.inForceOn(BaselineKind.COST, MARCH_1)).isEqualTo(ORIGINAL);
    }

    @Test
    void takes_the_lower_id_of_equal_versions() {
        Baseline twin = ORIGINAL.withId(new BaselineId("B-9"));
        BaselineLog log = new BaselineLog(List.of(twin, ORIGINAL));

        assertThat(log.inForceOn(BaselineKind.COST, MARCH_1)).isEqualTo(ORIGINAL);
    }

    @Test
    void finds_nothing_of_another_kind_or_before_the_first_version() {
        BaselineLog log = new BaselineLog(List.of(ORIGINAL.withEffectiveOn(MARCH_1)));

        assertThat(log.inForceOn(BaselineKind.SCOPE, MARCH_1)).isNull();
        assertThat(log.inForceOn(BaselineKind.COST, MARCH_1.minusDays(1))).isNull();
    }

    @Test
    void has_a_kind_in_time_until_the_day_work_starts() {
        BaselineLog log = new BaselineLog(List.of(ORIGINAL.withApprovedOn(MARCH_1)));

        assertThat(log.readiness(List.of(BaselineKind.COST), MARCH_1)).isEqualTo(inTime(BaselineKind.COST));
        assertThat(log.readiness(List.of(BaselineKind.COST), MARCH_1.minusDays(1)))
                .isEqualTo(missing(BaselineKind.COST));
    }

    @Test
    void has_a_kind_in_time_when_a_date_is_not_held() {
        assertThat(new BaselineLog(List.of(ORIGINAL)).readiness(List.of(BaselineKind.COST), MARCH_1))
                .isEqualTo(inTime(BaselineKind.COST));
        assertThat(new BaselineLog(List.of(ORIGINAL.withApprovedOn(MARCH_1)))
                        .readiness(List.of(BaselineKind.COST), null))
                .isEqualTo(inTime(BaselineKind.COST));
    }

    @Test
    void misses_kinds_that_are_not_held_or_not_approved() {
        BaselineLog log = new BaselineLog(List.of(ORIGINAL.withStatus(DocumentStatus.DRAFT)));

        assertThat(log.readiness(List.of(BaselineKind.COST, BaselineKind.SCOPE), MARCH_1))
                .isEqualTo(missing(BaselineKind.SCOPE, BaselineKind.COST));
    }

    @Test
    void cannot_tell_when_the_original_was_approved_from_a_later_version() {
        Baseline late = version(2).withApprovedOn(MARCH_1.plusDays(1));

        assertThat(new BaselineLog(List.of(late)).readiness(List.of(BaselineKind.COST), MARCH_1))
                .isEqualTo(new BaselineReadiness(List.of(), List.of(), List.of(BaselineKind.COST)));
        assertThat(new BaselineLog(List.of(late, ORIGINAL.withApprovedOn(MARCH_1.plusDays(1))))
                        .readiness(List.of(BaselineKind.COST), MARCH_1))
                .isEqualTo(missing(BaselineKind.COST));
        assertThat(new BaselineLog(List.of(late.withStatus(DocumentStatus.DRAFT)))
                        .readiness(List.of(BaselineKind.COST), MARCH_1))
                .isEqualTo(missing(BaselineKind.COST));
    }

    private static BaselineReadiness inTime(BaselineKind... kinds) {
        return new BaselineReadiness(List.of(kinds), List.of(), List.of());
    }

    private static BaselineReadiness missing(BaselineKind... kinds) {
        return new BaselineReadiness(List.of(), List.of(kinds), List.of());
    }

    private static Baseline version(int version) {
        return ORIGINAL.with().id(new BaselineId("B-" + version)).version(version).build();
    }

    @Test
    void finds_the_approved_first_version() {
        BaselineLog log = new BaselineLog(List.of(version(2), ORIGINAL));

        assertThat(log.original(BaselineKind.COST)).isEqualTo(ORIGINAL);
        assertThat(log.original(BaselineKind.SCHEDULE)).isNull();
        assertThat(new BaselineLog(List.of(ORIGINAL.withStatus(DocumentStatus.DRAFT), version(2)))
                        .original(BaselineKind.COST))
                .isNull();
    }
}

package org.pmo4j.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.BaselineId;
import org.pmo4j.model.id.ChangeRequestId;

class BaselineOriginTest {

    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 10);

    private static final Baseline FIRST = baseline(1, BEFORE);
    private static final Baseline SECOND = baseline(2, EFFECTIVE);

    @Test
    void named_request_must_be_decided_by_the_effective_day() {
        Baseline named = SECOND.withChangeRequest(new ChangeRequestId("CR-1"));

        assertThat(origin(named, change(ChangeStatus.APPROVED, EFFECTIVE)).unapproved()).isFalse();
        assertThat(origin(named, change(ChangeStatus.IMPLEMENTED, EFFECTIVE.plusDays(1))).unapproved()).isTrue();
        assertThat(origin(named, change(ChangeStatus.APPROVED, null)).unapproved()).isFalse();
        assertThat(origin(named, change(ChangeStatus.REJECTED, null)).unapproved()).isTrue();
    }

    @Test
    void version_without_request_may_stem_from_any_decided_since_the_version_before() {
        assertThat(origin(SECOND, change(ChangeStatus.APPROVED, BEFORE)).unapproved()).isTrue();
        assertThat(origin(SECOND, change(ChangeStatus.APPROVED, BEFORE.plusDays(1))).unapproved()).isFalse();
        assertThat(origin(SECOND, change(ChangeStatus.APPROVED, EFFECTIVE.plusDays(1))).unapproved()).isTrue();
        assertThat(origin(SECOND, change(ChangeStatus.APPROVED, null)).unapproved()).isFalse();
        assertThat(origin(SECOND, change(ChangeStatus.DEFERRED, EFFECTIVE)).unapproved()).isTrue();
    }

    @Test
    void version_before_that_has_no_date_sets_no_bound() {
        BaselineLog log = new BaselineLog(List.of(FIRST.withEffectiveOn(null), SECOND));
        ChangeLog changes = new ChangeLog(List.of(change(ChangeStatus.APPROVED, BEFORE.minusYears(1))));

        assertThat(log.origin(SECOND, changes).unapproved()).isFalse();
    }

    @Test
    void version_without_request_and_date_is_not_held_against_the_project() {
        assertThat(origin(SECOND.withEffectiveOn(null)).unapproved()).isFalse();
    }

    @Test
    void tells_status_and_day_of_the_request() {
        Baseline named = SECOND.withChangeRequest(new ChangeRequestId("CR-1"));
        BaselineOrigin origin = origin(named, change(ChangeStatus.APPROVED, EFFECTIVE));

        assertThat(origin.status()).isEqualTo(ChangeStatus.APPROVED);
        assertThat(origin.decidedOn()).isEqualTo(EFFECTIVE);
        assertThat(origin(named)).isEqualTo(new BaselineOrigin(null, false));
        assertThat(origin(named).status()).isNull();
        assertThat(origin(named).decidedOn()).isNull();
    }

    @Test
    void version_replaces_the_next_lower_approved_one() {
        Baseline draft = baseline(2, EFFECTIVE).withStatus(DocumentStatus.DRAFT);
        Baseline third = baseline(3, EFFECTIVE);
        BaselineLog log = new BaselineLog(List.of(FIRST, draft, third));

        assertThat(log.previous(third)).isEqualTo(FIRST);
        assertThat(log.previous(FIRST)).isNull();
    }

    @Test
    void change_is_measured_against_the_baseline_that_it_did_not_cause() {
        ChangeRequest change = change(ChangeStatus.APPROVED, EFFECTIVE);
        BaselineLog log = new BaselineLog(List.of(FIRST, SECOND.withChangeRequest(change.id())));

        assertThat(log.before(change, BaselineKind.COST, EFFECTIVE)).isEqualTo(FIRST);
        assertThat(log.before(change, BaselineKind.COST, BEFORE.minusDays(1))).isNull();
    }

    @Test
    void rebaselines_of_one_day_are_one_and_the_window_is_counted_in_days() {
        Baseline scope = baseline(2, EFFECTIVE).with().id(new BaselineId("S-2")).kind(BaselineKind.SCOPE).build();
        BaselineLog log = new BaselineLog(List.of(FIRST, SECOND, scope, baseline(3, EFFECTIVE.plusDays(1))));

        assertThat(log.rebaselines(EFFECTIVE.plusDays(30), 31))
                .isEqualTo(new Rebaselines(List.of(EFFECTIVE, EFFECTIVE.plusDays(1)), false, false));
        assertThat(log.rebaselines(EFFECTIVE.plusDays(30), 30).count()).isEqualTo(1);
        assertThat(new BaselineLog(List.of(SECOND.withEffectiveOn(null))).rebaselines(EFFECTIVE, 30))
                .isEqualTo(new Rebaselines(List.of(), true, false));
    }

    private static BaselineOrigin origin(Baseline baseline, ChangeRequest... requests) {
        return new BaselineLog(List.of(FIRST, baseline)).origin(baseline, new ChangeLog(List.of(requests)));
    }

    private static Baseline baseline(int version, LocalDate effectiveOn) {
        return BaselineBuilder.builder()
                .id(new BaselineId("B-" + version))
                .kind(BaselineKind.COST)
                .version(version)
                .status(DocumentStatus.APPROVED)
                .effectiveOn(effectiveOn)
                .build();
    }

    private static ChangeRequest change(ChangeStatus status, LocalDate decidedOn) {
        return ChangeRequestBuilder.builder()
                .id(new ChangeRequestId("CR-1"))
                .title("Change")
                .status(status)
                .decidedOn(decidedOn)
                .build();
    }
}

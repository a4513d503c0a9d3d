package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.project.ProjectSamples.version;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;

class BusinessCaseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static BusinessCase with(DocumentVersion... versions) {
        return new BusinessCase(DocumentStatus.APPROVED, true, List.of(versions));
    }

    @Test
    void is_unjustified_when_not_viable_or_rejected() {
        assertThat(with().unjustified()).isFalse();
        assertThat(new BusinessCase(DocumentStatus.APPROVED, null, List.of()).unjustified()).isFalse();
        assertThat(new BusinessCase(DocumentStatus.APPROVED, false, List.of()).unjustified()).isTrue();
        assertThat(new BusinessCase(DocumentStatus.REJECTED, true, List.of()).unjustified()).isTrue();
    }

    @Test
    void last_update_is_the_newest_version_by_the_day() {
        var document = with(
                version("2026-03-10", DocumentStatus.DRAFT, null),
                version("2026-03-01", DocumentStatus.DRAFT, null),
                version("2026-03-12", DocumentStatus.DRAFT, null));

        assertThat(document.lastUpdateBy(DAY)).isEqualTo("2026-03-10");
        assertThat(document.lastUpdateBy(DAY.minusDays(1))).isEqualTo("2026-03-01");
        assertThat(document.lastUpdateBy(LocalDate.of(2026, 2, 28))).isNull();
    }

    @Test
    void is_updated_after_a_day_by_a_version_of_the_next() {
        assertThat(with(version("2026-03-10", DocumentStatus.DRAFT, null)).updatedAfter(DAY)).isFalse();
        assertThat(with(version("2026-03-11", DocumentStatus.DRAFT, null)).updatedAfter(DAY)).isTrue();
        assertThat(with().updatedAfter(DAY)).isFalse();
    }

    @Test
    void one_newer_version_does_not_show_what_was_before() {
        var newer = version("2026-03-11", DocumentStatus.APPROVED, null);
        var newest = version("2026-03-12", DocumentStatus.APPROVED, null);

        assertThat(with().historyNotHeld(DAY)).isTrue();
        assertThat(with(newer).historyNotHeld(DAY)).isTrue();
        assertThat(with(newer).historyNotHeld(DAY.plusDays(1))).isFalse();
        assertThat(with(newer, newest).historyNotHeld(DAY)).isFalse();
    }

    @Test
    void approved_version_counts_on_the_first_and_last_day() {
        var document = with(version("2026-03-10", DocumentStatus.SUPERSEDED, "2026-03-10"));

        assertThat(document.approvedBetween(DAY, DAY)).isTrue();
        assertThat(document.approvedBetween(DAY.plusDays(1), DAY.plusDays(2))).isFalse();
        assertThat(document.approvedBetween(null, DAY.minusDays(1))).isFalse();
        assertThat(document.approvedBetween(null, DAY)).isTrue();
        assertThat(with(version("2026-03-10", DocumentStatus.SUPERSEDED, null)).approvedBetween(null, DAY)).isFalse();
        assertThat(with(version("2026-03-10", DocumentStatus.REVIEWED, null)).approvedBetween(null, DAY)).isFalse();
    }

    @Test
    void charter_and_plan_are_approved_when_approved_or_replaced_after_approval() {
        assertThat(ProjectSamples.charter(DocumentStatus.APPROVED, null).approved()).isTrue();
        assertThat(ProjectSamples.charter(DocumentStatus.SUPERSEDED, "2026-01-01").approved()).isTrue();
        assertThat(ProjectSamples.charter(DocumentStatus.SUPERSEDED, null).approved()).isFalse();
        assertThat(ProjectSamples.charter(DocumentStatus.REVIEWED, "2026-01-01").approved()).isFalse();
        assertThat(ProjectSamples.plan(DocumentStatus.APPROVED, null).approved()).isTrue();
        assertThat(ProjectSamples.plan(DocumentStatus.SUBMITTED, null).approved()).isFalse();
    }
}

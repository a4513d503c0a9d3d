package org.pmo4j.model.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentVersionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static DocumentVersion version(String label, LocalDate updatedOn) {
        return new DocumentVersion(label, updatedOn, null, DocumentStatus.DRAFT);
    }

    @Test
    void in_force_is_the_latest_version_by_the_day() {
        var first = version("1", DAY.minusDays(1));
        var second = version("2", DAY);
        var sameDay = version("3", DAY);
        var later = version("4", DAY.plusDays(1));
        var versions = List.of(first, second, sameDay, later);

        assertThat(DocumentVersion.inForceOn(versions, DAY)).isEqualTo(sameDay);
        assertThat(DocumentVersion.inForceOn(versions, DAY.minusDays(1))).isEqualTo(first);
        assertThat(DocumentVersion.inForceOn(versions, DAY.minusDays(2))).isNull();
    }

    @Test
    void counts_as_approved_when_approved_or_superseded_after_approval() {
        var undated = Arrays.stream(DocumentStatus.values()).filter(status -> status.approved(null));
        var dated = Arrays.stream(DocumentStatus.values()).filter(status -> status.approved(DAY));

        assertThat(undated).containsExactly(DocumentStatus.APPROVED);
        assertThat(dated).containsExactly(DocumentStatus.SUPERSEDED, DocumentStatus.APPROVED);
        assertThat(version("1", DAY).withStatus(DocumentStatus.APPROVED).approved()).isTrue();
        assertThat(version("1", DAY).approved()).isFalse();
    }

    @Test
    void state_of_an_earlier_day_is_submitted_before_the_approval() {
        assertThat(DocumentStatus.APPROVED.readOn(DAY, DAY)).isEqualTo(DocumentStatus.APPROVED);
        assertThat(DocumentStatus.APPROVED.readOn(DAY, DAY.minusDays(1))).isEqualTo(DocumentStatus.SUBMITTED);
        assertThat(DocumentStatus.APPROVED.readOn(null, DAY)).isEqualTo(DocumentStatus.APPROVED);
        assertThat(DocumentStatus.SUPERSEDED.readOn(DAY, DAY)).isEqualTo(DocumentStatus.APPROVED);
        assertThat(DocumentStatus.SUPERSEDED.readOn(DAY, DAY.minusDays(1))).isEqualTo(DocumentStatus.SUBMITTED);
        assertThat(DocumentStatus.SUPERSEDED.readOn(null, DAY)).isNull();
        assertThat(DocumentStatus.REVIEWED.readOn(DAY.plusDays(1), DAY)).isEqualTo(DocumentStatus.REVIEWED);
        assertThat(version("1", DAY).statusOn(DAY)).isEqualTo(DocumentStatus.DRAFT);
    }
}

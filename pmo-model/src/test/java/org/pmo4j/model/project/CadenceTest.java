package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.Audit;
import org.pmo4j.model.governance.AuditKind;
import org.pmo4j.model.governance.AuditLog;

class CadenceTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);

    @Test
    void reads_the_latest_report_and_else_the_start() {
        Project project = ProjectSamples.PROJECT.with().tier(ProjectTier.T1).actualStart(FEBRUARY).build();
        Project reporting = project.withStatusReports(new StatusReportLog(List.of(
                new StatusReport(MARCH, null, null), new StatusReport(AS_OF.plusDays(1), null, null))));

        assertThat(Cadence.ofReports(reporting, AS_OF)).isEqualTo(new Cadence(ProjectTier.T1, MARCH, AS_OF));
        assertThat(Cadence.ofReports(reporting, MARCH.minusDays(1)).last()).isEqualTo(FEBRUARY);
        assertThat(Cadence.ofReports(project, AS_OF).last()).isEqualTo(FEBRUARY);
        assertThat(Cadence.ofReports(ProjectSamples.PROJECT, AS_OF).last()).isNull();
    }

    @Test
    void reads_the_latest_governance_audit_and_else_the_start() {
        Project project = ProjectSamples.PROJECT.with()
                .actualStart(FEBRUARY)
                .audits(new AuditLog(List.of(
                        new Audit(AuditKind.GOVERNANCE, MARCH), new Audit(AuditKind.ASSURANCE, AS_OF))))
                .build();

        assertThat(Cadence.ofGovernanceAudits(project, AS_OF)).isEqualTo(new Cadence(null, MARCH, AS_OF));
        assertThat(Cadence.ofGovernanceAudits(project.withAudits(null), AS_OF).last()).isEqualTo(FEBRUARY);
    }

    @Test
    void is_ahead_before_the_start() {
        assertThat(new Cadence(null, AS_OF.plusDays(1), AS_OF).ahead()).isTrue();
        assertThat(new Cadence(null, AS_OF, AS_OF).ahead()).isFalse();
        assertThat(new Cadence(null, null, AS_OF).ahead()).isFalse();
    }

    @Test
    void counts_days_and_is_late_after_the_last_of_them() {
        Cadence cadence = new Cadence(ProjectTier.T1, MARCH, AS_OF);

        assertThat(cadence.days()).isEqualTo(30);
        assertThat(cadence.late(25, 5)).isFalse();
        assertThat(cadence.late(25, 4)).isTrue();
        assertThat(new Cadence(ProjectTier.T1, null, AS_OF).days()).isNull();
        assertThat(new Cadence(ProjectTier.T1, null, AS_OF).late(0, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"T1, 1, 10", "T2, 2, 20", "T3, 3,", "T4, ,", ", ,"})
    void picks_the_days_of_the_tier(
            @Nullable ProjectTier tier, @Nullable Integer allowed, @Nullable Integer allowedTwiceAsLong) {
        Cadence cadence = new Cadence(tier, MARCH, AS_OF);

        assertThat(cadence.allowed(1, 2, 3)).isEqualTo(allowed);
        assertThat(cadence.allowedTwiceAsLongInT2(10)).isEqualTo(allowedTwiceAsLong);
    }

    @Test
    void misses_the_start_always_and_the_tier_once_the_strictest_would_be_late() {
        assertThat(new Cadence(null, null, AS_OF).gaps(1, 2, 3, 0)).containsExactly("actualStart");
        assertThat(new Cadence(null, MARCH, AS_OF).gaps(40, 40, 25, 5)).isEmpty();
        assertThat(new Cadence(null, MARCH, AS_OF).gaps(40, 25, 40, 4)).containsExactly("tier");
        assertThat(new Cadence(null, MARCH, AS_OF).gaps(29, 0)).containsExactly("tier");
        assertThat(new Cadence(ProjectTier.T1, MARCH, AS_OF).gaps(1, 0)).isEmpty();
    }

    @Test
    void needs_a_day_of_judgement() {
        assertThatThrownBy(() -> new Cadence(null, null, null)).isInstanceOf(InvalidModelException.class);
    }
}

package org.pmo4j.model.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditLogTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void the_latest_audit_of_a_kind_may_be_of_the_day_itself() {
        Audit earlier = new Audit(AuditKind.GOVERNANCE, AS_OF.minusDays(1));
        Audit today = new Audit(AuditKind.GOVERNANCE, AS_OF);
        Audit tomorrow = new Audit(AuditKind.GOVERNANCE, AS_OF.plusDays(1));
        AuditLog log = new AuditLog(List.of(today, tomorrow, earlier));

        assertThat(log.latest(AuditKind.GOVERNANCE, AS_OF)).isEqualTo(today);
        assertThat(log.latest(AuditKind.GOVERNANCE, AS_OF.minusDays(1))).isEqualTo(earlier);
        assertThat(log.latest(AuditKind.GOVERNANCE, AS_OF.minusDays(2))).isNull();
    }

    @Test
    void an_audit_of_another_kind_does_not_count() {
        AuditLog log = new AuditLog(List.of(new Audit(AuditKind.FINANCIAL, AS_OF)));

        assertThat(log.latest(AuditKind.GOVERNANCE, AS_OF)).isNull();
    }
}

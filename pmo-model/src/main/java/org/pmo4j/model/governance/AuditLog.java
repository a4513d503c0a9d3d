package org.pmo4j.model.governance;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Governance audits (审计登记册).
 *
 * @param audits entries; 0..n
 */
public record AuditLog(
        List<Audit> audits) {

    public AuditLog {
        var check = Check.of(AuditLog.class);
        audits = check.list("audits", audits);
        check.done();
    }

    // DERIVED: latest
}

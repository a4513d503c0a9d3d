package org.pmo4j.model.governance;

import java.time.LocalDate;
import org.pmo4j.model.internal.Check;

/**
 * An audit of how the project is governed (审计).
 *
 * @param kind kind
 * @param performedOn date
 */
public record Audit(
        AuditKind kind,
        LocalDate performedOn) {

    public Audit {
        var check = Check.of(Audit.class);
        check.required("kind", kind);
        check.required("performedOn", performedOn);
        check.done();
    }
}

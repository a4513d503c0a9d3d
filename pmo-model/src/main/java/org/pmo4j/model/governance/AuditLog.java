package org.pmo4j.model.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

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

    /**
     * Returns the log as known on a day, without audits dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public AuditLog knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, audits, Audit::performedOn);
        return known == audits ? this : new AuditLog(known);
    }

    /**
     * Returns the latest audit of a kind.
     *
     * @param kind the kind
     * @param asOf the day; an audit of that day counts
     * @return the audit with the latest date not after the day; null when there is none
     */
    public @Nullable Audit latest(AuditKind kind, LocalDate asOf) {
        return audits.stream()
                .filter(audit -> audit.kind() == kind && !audit.performedOn().isAfter(asOf))
                .max(Comparator.comparing(Audit::performedOn))
                .orElse(null);
    }
}

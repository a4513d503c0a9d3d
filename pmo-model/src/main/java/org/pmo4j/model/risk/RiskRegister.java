package org.pmo4j.model.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * Register of risks (风险登记册).
 *
 * @param risks entries; 0..n
 * @param reviewedOn last review; null when not held
 */
public record RiskRegister(
        List<Risk> risks,
        @Nullable LocalDate reviewedOn) {

    public RiskRegister {
        var check = Check.of(RiskRegister.class);
        risks = check.byId("risks", risks, Risk::id);
        check.done();
    }
}

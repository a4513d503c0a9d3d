package org.pmo4j.model.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.internal.DateSpan;

/**
 * The approved standards of a PMO, for example 4, the newest reviewed on 2026-02-10 (有效标准). It does not say whether each
 * of them is maintained.
 *
 * @param approved standards in the state APPROVED; &gt;= 0
 * @param newest latest day on which one of them was approved or reviewed; null when no such day is held
 */
public record StandardsInForce(int approved, @Nullable LocalDate newest) {

    static StandardsInForce of(List<Standard> standards, LocalDate asOf) {
        List<Standard> inForce = standards.stream()
                .filter(standard -> standard.status() == DocumentStatus.APPROVED)
                .toList();
        LocalDate newest = inForce.stream()
                .flatMap(standard -> Stream.of(standard.approvedOn(), standard.reviewedOn()))
                .filter(day -> DateSpan.reached(day, asOf))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new StandardsInForce(inForce.size(), newest);
    }
}

package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;

/**
 * A service of a PMO (PMO服务).
 *
 * @param kind kind of service
 * @param functionNo function of the Hobbs and Aubry list (pmo_functions.csv); 1..27; null when not held
 * @param start offered since; null when not held
 * @param finish withdrawn on; null when not held
 */
@RecordBuilder
public record PmoService(
        ServiceKind kind,
        @Range(min = "1", max = "27") @Nullable Integer functionNo,
        @Nullable LocalDate start,
        @Nullable LocalDate finish)
        implements PmoServiceBuilder.With {

    public PmoService {
        var check = Check.of(PmoService.class);
        check.required("kind", kind);
        functionNo = check.between("functionNo", functionNo, 1, 27);
        check.done();
    }

    /**
     * Tells whether the PMO offers the service on a day; the first and the last day count.
     *
     * @param date the day
     * @return true if it is neither before {@code start} nor after {@code finish}, so far as they are held
     */
    public boolean effectiveOn(LocalDate date) {
        return DateSpan.covers(start, finish, date);
    }
}

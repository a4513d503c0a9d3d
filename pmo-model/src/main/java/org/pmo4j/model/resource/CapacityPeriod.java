package org.pmo4j.model.resource;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * A time in which capacity differs (产能期间).
 *
 * @param start first day
 * @param finish last day; &gt;= start
 * @param capacity capacity in that time; &gt;= 0 full-time equivalents
 */
public record CapacityPeriod(
        LocalDate start,
        LocalDate finish,
        @Range(min = "0") BigDecimal capacity) {

    public CapacityPeriod {
        var check = Check.of(CapacityPeriod.class);
        check.required("start", start);
        check.required("finish", finish);
        check.notBefore("finish", finish, "start", start);
        capacity = check.required("capacity", check.notNegative("capacity", capacity));
        check.done();
    }
}

package org.pmo4j.model.resource;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * A span of days in which load and capacity of a resource do not change (负荷区间).
 *
 * @param start first day
 * @param finish last day; &gt;= start
 * @param load sum of the counted allocations; &gt;= 0 full-time equivalents
 * @param capacity capacity in force; null: not known; &gt;= 0 full-time equivalents
 * @param takenOut capacity comes from a CapacityPeriod and is 0
 * @param projects projects of the allocations; sorted
 */
@RecordBuilder
public record LoadPeriod(
        LocalDate start,
        LocalDate finish,
        @Range(min = "0") BigDecimal load,
        @Range(min = "0") @Nullable BigDecimal capacity,
        boolean takenOut,
        List<ProjectId> projects)
        implements LoadPeriodBuilder.With {

    public LoadPeriod {
        var check = Check.of(LoadPeriod.class);
        check.required("start", start);
        check.required("finish", finish);
        check.notBefore("finish", finish, "start", start);
        load = check.required("load", check.notNegative("load", load));
        capacity = check.notNegative("capacity", capacity);
        projects = check.list("projects", projects);
        check.done();
    }
}

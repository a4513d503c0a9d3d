package org.pmo4j.model.resource;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.internal.Check;

/**
 * A person, team or machine that does project work (资源).
 *
 * @param id identity
 * @param name name
 * @param person the person, if it is one; null when not held
 * @param shared used by more than one project
 * @param capacity normal capacity; &gt;= 0 full-time equivalents; null when not held
 * @param capacityPeriods deviating capacity; 0..n, not overlapping, by start
 */
@RecordBuilder
public record Resource(
        ResourceId id,
        String name,
        @Nullable PersonId person,
        boolean shared,
        @Range(min = "0") @Nullable BigDecimal capacity,
        @Default("[]") List<CapacityPeriod> capacityPeriods)
        implements ResourceBuilder.With {

    public Resource {
        var check = Check.of(Resource.class);
        check.required("id", id);
        name = check.text("name", name);
        capacity = check.notNegative("capacity", capacity);
        capacityPeriods = check.sorted("capacityPeriods", capacityPeriods, CapacityPeriod::start);
        checkOverlap(check, capacityPeriods);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static void checkOverlap(Check check, @Nullable List<CapacityPeriod> periods) {
        for (int i = 1; periods != null && i < periods.size(); i++) {
            CapacityPeriod earlier = periods.get(i - 1);
            CapacityPeriod later = periods.get(i);
            if (!later.start().isAfter(earlier.finish())) {
                check.fault("capacityPeriods", "the period from " + later.start() + " overlaps the one from "
                        + earlier.start() + " to " + earlier.finish());
            }
        }
    }
}

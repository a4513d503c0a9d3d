package org.pmo4j.model.resource;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Range;
import org.pmo4j.model.id.AllocationId;
import org.pmo4j.model.id.ResourceId;
import org.pmo4j.model.internal.Check;

/**
 * A resource given to a project for a time (资源分配).
 *
 * @param id identity
 * @param resource resource
 * @param start first day
 * @param finish last day; &gt;= start
 * @param load granted; &gt;= 0 full-time equivalents
 * @param requested asked for; null: as granted; &gt;= 0 full-time equivalents
 */
@RecordBuilder
public record Allocation(
        AllocationId id,
        ResourceId resource,
        LocalDate start,
        LocalDate finish,
        @Range(min = "0") BigDecimal load,
        @Range(min = "0") @Nullable BigDecimal requested)
        implements AllocationBuilder.With {

    public Allocation {
        var check = Check.of(Allocation.class);
        check.required("id", id);
        check.required("resource", resource);
        check.required("start", start);
        check.required("finish", finish);
        check.notBefore("finish", finish, "start", start);
        load = check.required("load", check.notNegative("load", load));
        requested = check.notNegative("requested", requested);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

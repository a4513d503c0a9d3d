package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * One use of a PMO service by a project or a person (服务使用记录).
 *
 * @param service service used
 * @param project project served; null when not held
 * @param person person served; null when not held
 * @param usedOn last day of use or contact
 */
@RecordBuilder
public record PmoEngagement(
        ServiceKind service,
        @Nullable ProjectId project,
        @Nullable PersonId person,
        LocalDate usedOn)
        implements PmoEngagementBuilder.With {

    public PmoEngagement {
        var check = Check.of(PmoEngagement.class);
        check.required("service", service);
        check.required("usedOn", usedOn);
        check.done();
    }
}

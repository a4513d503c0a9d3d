package org.pmo4j.model.project;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;

/**
 * A reporting line (汇报关系).
 *
 * @param role role reported to; null when not held
 * @param person person reported to; null when not held
 */
public record ReportingLine(
        @Nullable ReportingRole role,
        @Nullable PersonId person) {

}

package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * A dated plan for a person's development (发展计划).
 *
 * @param agreedOn agreed on
 * @param targetCredential credential aimed at; code of a CredentialType; null when not held
 * @param targetDate date aimed at; null when not held
 * @param mentor mentor; null when not held
 */
@RecordBuilder
public record DevelopmentPlan(
        LocalDate agreedOn,
        @Nullable String targetCredential,
        @Nullable LocalDate targetDate,
        @Nullable PersonId mentor)
        implements DevelopmentPlanBuilder.With {

    public DevelopmentPlan {
        var check = Check.of(DevelopmentPlan.class);
        check.required("agreedOn", agreedOn);
        targetCredential = check.optionalText("targetCredential", targetCredential);
        check.done();
    }
}

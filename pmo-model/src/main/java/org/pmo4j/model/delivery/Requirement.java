package org.pmo4j.model.delivery;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.DeliverableId;
import org.pmo4j.model.id.RequirementId;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.internal.Check;

/**
 * Something the customer or another stakeholder needs (需求).
 *
 * @param id identity
 * @param description text
 * @param stakeholder who asked for it; null when not held
 * @param deliverable deliverable that meets it; null when not held
 */
@RecordBuilder
public record Requirement(
        RequirementId id,
        String description,
        @Nullable StakeholderId stakeholder,
        @Nullable DeliverableId deliverable)
        implements RequirementBuilder.With {

    public Requirement {
        var check = Check.of(Requirement.class);
        check.required("id", id);
        description = check.text("description", description);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

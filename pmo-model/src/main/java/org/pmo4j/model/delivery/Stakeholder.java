package org.pmo4j.model.delivery;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.internal.Check;

/**
 * A party affected by the project (相关方).
 *
 * @param id identity
 * @param name name
 * @param identifiedOn identified on; null when not held
 */
public record Stakeholder(
        StakeholderId id,
        String name,
        @Nullable LocalDate identifiedOn) {

    public Stakeholder {
        var check = Check.of(Stakeholder.class);
        check.required("id", id);
        name = check.text("name", name);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

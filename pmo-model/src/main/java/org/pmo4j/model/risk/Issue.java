package org.pmo4j.model.risk;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.IssueId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.internal.Check;

/**
 * A matter that needs a decision or settlement (问题).
 *
 * @param id identity
 * @param title title
 * @param severity LOW, MEDIUM or HIGH; null when not held
 * @param open still open
 * @param owner owner; null when not held
 * @param receivingOwner who takes it over after closure; null when not held
 */
@RecordBuilder
public record Issue(
        IssueId id,
        String title,
        @Nullable IssueSeverity severity,
        boolean open,
        @Nullable PartyId owner,
        @Nullable PartyId receivingOwner)
        implements IssueBuilder.With {

    public Issue {
        var check = Check.of(Issue.class);
        check.required("id", id);
        title = check.text("title", title);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

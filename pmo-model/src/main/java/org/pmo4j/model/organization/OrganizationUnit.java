package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.internal.Check;

/**
 * A department, division, team or the board (组织单元).
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param parent next higher unit; null for a top unit
 * @param head head of the unit; null when not held
 * @param topManagement true for the board and for the office of the chief executive
 */
@RecordBuilder
public record OrganizationUnit(
        UnitId id,
        String name,
        @Nullable String nameZh,
        @Nullable UnitId parent,
        @Nullable PersonId head,
        @Default("false") boolean topManagement)
        implements Party, OrganizationUnitBuilder.With {

    public OrganizationUnit {
        var check = Check.of(OrganizationUnit.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

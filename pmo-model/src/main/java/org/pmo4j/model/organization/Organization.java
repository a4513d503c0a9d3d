package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.internal.Check;

/**
 * The performing organisation (执行组织).
 *
 * @param id identity
 * @param name name
 * @param structure structure that holds for projects that state none of their own; null when not held
 * @param units organisation units; 0..n
 * @param people persons; 0..n
 * @param pmos PMOs; 0..n
 */
@RecordBuilder
public record Organization(
        OrganizationId id,
        String name,
        @Nullable OrganizationStructure structure,
        @Default("[]") List<OrganizationUnit> units,
        @Default("[]") List<Person> people,
        @Default("[]") List<Pmo> pmos)
        implements OrganizationBuilder.With {

    public Organization {
        var check = Check.of(Organization.class);
        check.required("id", id);
        name = check.text("name", name);
        units = check.byId("units", units, OrganizationUnit::id);
        people = check.byId("people", people, Person::id);
        pmos = check.byId("pmos", pmos, Pmo::id);
        check.done();
    }
}

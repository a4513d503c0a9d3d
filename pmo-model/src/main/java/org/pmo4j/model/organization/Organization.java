package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Lookup;

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

    /**
     * Finds a person.
     *
     * @param wanted the id; null finds nobody
     * @return the person; null when the organisation holds none of that id
     */
    public @Nullable Person person(@Nullable PersonId wanted) {
        return Lookup.byId(people, Person::id, wanted);
    }

    /**
     * Finds a unit.
     *
     * @param wanted the id; null finds none
     * @return the unit; null when the organisation holds none of that id
     */
    public @Nullable OrganizationUnit unit(@Nullable UnitId wanted) {
        return Lookup.byId(units, OrganizationUnit::id, wanted);
    }

    /**
     * Finds a PMO.
     *
     * @param wanted the id; null finds none
     * @return the PMO; null when the organisation holds none of that id
     */
    public @Nullable Pmo pmo(@Nullable PmoId wanted) {
        return Lookup.byId(pmos, Pmo::id, wanted);
    }

    /**
     * Returns the person who acts for a party: a person for himself, the head for a unit or a PMO.
     *
     * @param party the party; null has no head
     * @return the person's id; null when no head is held
     */
    public @Nullable PersonId head(@Nullable PartyId party) {
        if (party instanceof PersonId person) {
            return person;
        }
        if (party instanceof UnitId id) {
            OrganizationUnit unit = unit(id);
            return unit == null ? null : unit.head();
        }
        Pmo pmo = pmo((PmoId) party);
        return pmo == null ? null : pmo.head();
    }
}

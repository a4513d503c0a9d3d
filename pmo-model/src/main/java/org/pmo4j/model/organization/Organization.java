package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;
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

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the organisation as known on a day: no person and no PMO has an entry dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Organization knownAt(LocalDate asOf) {
        var knownPeople = Known.each(people, person -> person.knownAt(asOf));
        var knownPmos = Known.each(pmos, pmo -> pmo.knownAt(asOf));
        return knownPeople == people && knownPmos == pmos
                ? this
                : with().people(knownPeople).pmos(knownPmos).build();
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
     * Finds the PMOs of a name, for example {@code project management centre}: the English name, the Chinese name or an
     * alias. Upper and lower case, and blanks around the name, do not matter.
     *
     * @param name the name
     * @return the PMOs, by id; more than one where the source uses a name twice
     */
    public List<Pmo> pmosNamed(String name) {
        return pmos.stream().filter(pmo -> pmo.named(name)).toList();
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

    /**
     * Tells whether a unit is another unit or lies below it.
     *
     * @param unit the unit asked about; null lies nowhere
     * @param ancestor the unit that it may belong to
     * @return true for {@code ancestor} itself and every unit below it
     */
    public boolean within(@Nullable UnitId unit, UnitId ancestor) {
        return within(unit, Set.of(ancestor));
    }

    /**
     * Tells whether a unit is one of some units or lies below one of them.
     *
     * @param unit the unit asked about; null lies nowhere
     * @param ancestors the units that it may belong to; nothing is within an empty set
     * @return true for each of {@code ancestors} and every unit below one
     */
    public boolean within(@Nullable UnitId unit, Set<UnitId> ancestors) {
        UnitId place = unit;
        // A tree is no deeper than it has units: data that goes round in a circle ends here as well.
        for (int step = 0; place != null && step <= units.size(); step++) {
            if (ancestors.contains(place)) {
                return true;
            }
            OrganizationUnit holder = unit(place);
            place = holder == null ? null : holder.parent();
        }
        return false;
    }

    /**
     * Tells whether a person holds an executive position: as the person's data say; where they say nothing, the head of a
     * unit of top management does.
     *
     * @param wanted the person; null is nobody
     * @return true or false where that is known; null where it is not
     */
    public @Nullable Boolean executive(@Nullable PersonId wanted) {
        Person person = person(wanted);
        if (person != null && person.executive() != null) {
            return person.executive();
        }
        boolean heads = wanted != null
                && units.stream().anyMatch(unit -> unit.topManagement() && wanted.equals(unit.head()));
        return heads ? true : null;
    }

    /**
     * Returns how far a PMO is from top management: 1 when it reports to a top unit itself, 2 when to a unit directly
     * below one, and so on.
     *
     * @param pmo the PMO
     * @return 1 plus the number of steps from {@code reportsTo} up to the first unit of top management; null when
     *     {@code reportsTo} is not held or no unit above it is of top management
     */
    public @Nullable Integer reportingDistance(Pmo pmo) {
        OrganizationUnit unit = unit(pmo.reportsTo());
        for (int distance = 1; unit != null && distance <= units.size(); distance++) {
            if (unit.topManagement()) {
                return distance;
            }
            unit = unit(unit.parent());
        }
        return null;
    }

    /**
     * Returns the day on which a sponsor of a PMO leaves: the end of the sponsorship or of the employment, whichever comes
     * first.
     *
     * @param sponsorship the sponsorship
     * @return the last day; null when neither end is known
     */
    public @Nullable LocalDate lastDay(Sponsorship sponsorship) {
        Person sponsor = person(sponsorship.sponsor());
        LocalDate employed = sponsor == null ? null : sponsor.employmentFinish();
        LocalDate sponsored = sponsorship.finish();
        if (employed == null || sponsored == null) {
            return employed == null ? sponsored : employed;
        }
        return employed.isBefore(sponsored) ? employed : sponsored;
    }
}

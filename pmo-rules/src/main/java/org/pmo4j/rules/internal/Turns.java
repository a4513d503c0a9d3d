package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.model.Dates;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Policy;

/**
 * The days on which policies may come to judge otherwise: the days that the data names, each moved by the lengths of time that
 * a policy has as parameters, with the day before and the day after. Days are numbered from the first of a forecast, which
 * is 0.
 */
final class Turns {

    private final LocalDate from;
    private final int last;
    private final Portfolio portfolio;
    private final List<DayShifts> shifts;

    /**
     * @param policies the policies in the order of the engine
     * @param values every map of parameters that is set
     */
    Turns(Portfolio portfolio, LocalDate from, LocalDate until, List<Policy> policies, Collection<Map<String, String>> values) {
        this.portfolio = portfolio;
        this.from = from;
        this.last = (int) ChronoUnit.DAYS.between(from, until);
        this.shifts = policies.stream().map(policy -> new DayShifts(policy, values)).toList();
    }

    /** Returns the number of the last day. */
    int last() {
        return last;
    }

    /** Returns the days that a project and what it refers to name. */
    NavigableSet<LocalDate> named(Project project) {
        Dates own = Dates.of(project);
        NavigableSet<LocalDate> days = new TreeSet<>(own.days());
        days.addAll(around(own.ids()));
        if (portfolio.objectives() != null) {
            days.addAll(Dates.of(portfolio.objectives()).days());
        }
        if (portfolio.waivers() != null) {
            portfolio.waivers().waivers().stream()
                    .filter(waiver -> project.id().equals(SubjectKey.parse(waiver.subject()).project()))
                    .forEach(waiver -> days.addAll(Dates.of(waiver).days()));
        }
        return days;
    }

    /** Returns the days of what is named by id in the organisation, and of what that names in turn. */
    private Set<LocalDate> around(Set<Identifier> named) {
        Organization organization = portfolio.organization();
        Set<Identifier> known = new HashSet<>();
        Set<Identifier> open = new HashSet<>(named);
        Set<LocalDate> days = new TreeSet<>();
        while (!open.isEmpty()) {
            Set<Identifier> next = new HashSet<>();
            for (Identifier id : open) {
                known.add(id);
                Record part = part(organization, id);
                if (part != null) {
                    Dates dates = Dates.of(part);
                    days.addAll(dates.days());
                    next.addAll(dates.ids());
                }
            }
            next.removeAll(known);
            open = next;
        }
        return days;
    }

    private static Record part(Organization organization, Identifier id) {
        if (id instanceof org.pmo4j.model.id.PersonId person) {
            return organization.person(person);
        } else if (id instanceof org.pmo4j.model.id.PmoId pmo) {
            return organization.pmo(pmo);
        }
        return id instanceof org.pmo4j.model.id.UnitId unit ? organization.unit(unit) : null;
    }

    /** Returns the days that the whole portfolio names. */
    NavigableSet<LocalDate> named() {
        return Dates.of(portfolio).days();
    }

    /** Returns the numbers of the days on which a policy has to judge what names some days. */
    BitSet days(int policy, NavigableSet<LocalDate> named) {
        BitSet days = new BitSet(last + 1);
        days.set(0);
        days.set(last);
        for (LocalDate day : shifts.get(policy).of(named)) {
            long number = ChronoUnit.DAYS.between(from, day);
            for (long near = number - 1; near <= number + 1; near++) {
                if (near > 0 && near < last) {
                    days.set((int) near);
                }
            }
        }
        return days;
    }
}

package org.pmo4j.rules.internal;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Dates;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
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
    /** What a register of a project can be called; a policy that names another one reads what stands around the project. */
    private static final Set<String> OF_PROJECTS =
            Arrays.stream(Project.class.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());

    private final List<Policy> policies;
    private final List<DayShifts> shifts;
    private final Set<String> anyRegister = new HashSet<>();
    private final Map<Record, Dates> organization = new ConcurrentHashMap<>();
    private final Map<Identifier, NavigableSet<LocalDate>> around = new ConcurrentHashMap<>();

    /**
     * @param policies the policies in the order of the engine
     * @param values every map of parameters that is set
     */
    Turns(Portfolio portfolio, LocalDate from, LocalDate until, List<Policy> policies, Collection<Map<String, String>> values) {
        this.portfolio = portfolio;
        this.from = from;
        this.last = Math.toIntExact(ChronoUnit.DAYS.between(from, until));
        this.policies = policies;
        policies.forEach(policy -> anyRegister.addAll(policy.registers()));
        this.shifts = policies.stream().map(policy -> new DayShifts(policy, values)).toList();
    }

    /** Returns the number of the last day. */
    int last() {
        return last;
    }

    /**
     * What can be seen from one project, or of the whole portfolio.
     *
     * @param all every day that is named there
     * @param parts the same days by component of the project; empty for the portfolio
     */
    record Named(NavigableSet<LocalDate> all, Map<String, NavigableSet<LocalDate>> parts) {}

    /** Returns the days that a project and what it refers to name. */
    Named named(Project project) {
        NavigableSet<LocalDate> all = new TreeSet<>();
        Map<String, NavigableSet<LocalDate>> parts = new HashMap<>();
        Dates.byComponent(project).forEach((component, dates) -> {
            NavigableSet<LocalDate> days = new TreeSet<>(dates.days());
            dates.ids().forEach(id -> days.addAll(around(id)));
            parts.put(component, days);
            all.addAll(days);
        });
        if (portfolio.objectives() != null) {
            all.addAll(Dates.of(portfolio.objectives()).days());
        }
        if (portfolio.waivers() != null) {
            portfolio.waivers().waivers().stream()
                    .filter(waiver -> project.id().equals(SubjectKey.parse(waiver.subject()).project()))
                    .forEach(waiver -> all.addAll(Dates.of(waiver).days()));
        }
        return new Named(all, parts);
    }

    /** Returns the days of what is named by id in the organisation, and of what that names in turn. */
    private NavigableSet<LocalDate> around(Identifier id) {
        return around.computeIfAbsent(id, any -> {
            Set<Identifier> known = new HashSet<>(Set.of(id));
            Deque<Identifier> open = new ArrayDeque<>(known);
            NavigableSet<LocalDate> days = new TreeSet<>();
            while (!open.isEmpty()) {
                Record part = part(portfolio.organization(), open.pop());
                if (part != null) {
                    Dates dates = organization.computeIfAbsent(part, Dates::of);
                    days.addAll(dates.days());
                    dates.ids().stream().filter(known::add).forEach(open::push);
                }
            }
            return days;
        });
    }

    private static @Nullable Record part(Organization organization, Identifier id) {
        if (id instanceof PersonId person) {
            return organization.person(person);
        } else if (id instanceof PmoId pmo) {
            return organization.pmo(pmo);
        }
        return id instanceof UnitId unit ? organization.unit(unit) : null;
    }

    /** Returns the days that the whole portfolio names. */
    Named named() {
        return new Named(Dates.of(portfolio).days(), Map.of());
    }

    /** Returns the numbers of the days on which a policy has to judge what names some days. */
    BitSet days(int policy, Named named) {
        BitSet days = new BitSet(last + 1);
        days.set(0);
        days.set(last);
        named.all().forEach(day -> mark(day, days));
        if (!plain(policy)) {
            shifts.get(policy).of(read(policy, named)).forEach(day -> mark(day, days));
        }
        return days;
    }

    /** Tells whether a policy has no length of time as a parameter and is judged on the days that are named, not on others. */
    boolean plain(int policy) {
        return shifts.get(policy).none();
    }

    private void mark(LocalDate day, BitSet days) {
        long number = ChronoUnit.DAYS.between(from, day);
        for (long near = number - 1; near <= number + 1; near++) {
            if (near > 0 && near < last) {
                days.set((int) near);
            }
        }
    }

    /** Returns the days from which a policy may count: those of its registers, and of what is no register of any policy. */
    private NavigableSet<LocalDate> read(int policy, Named named) {
        List<String> registers = policies.get(policy).registers();
        if (named.parts().isEmpty() || !OF_PROJECTS.containsAll(registers)) {
            return named.all();
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        named.parts().forEach((component, dates) -> {
            if (registers.contains(component) || !anyRegister.contains(component)) {
                days.addAll(dates);
            }
        });
        return days;
    }
}

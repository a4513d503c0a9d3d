package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.internal.Lookup;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.PmoReach.Led;
import org.pmo4j.model.project.Project;

/**
 * Collects which active projects name which PMO, and who leads them.
 *
 * @param organization the organisation, which holds all who lead
 * @param asOf the day on which they lead
 */
record LedProjects(Organization organization, LocalDate asOf) implements Summary<LedProjects.Found> {

    /**
     * What is found in some projects.
     *
     * @param silent those that do not hold who governs them
     */
    record Found(int projects, int silent, Map<PmoId, Part> governed) {

        boolean scopeNotHeld() {
            return projects > 0 && silent == projects;
        }
    }

    /**
     * The active projects of one PMO.
     *
     * @param projects they and those who lead them, by id
     * @param managers the positions of those who lead them among the people of the organisation; never changed
     */
    record Part(List<Led> projects, BitSet managers) {

        static final Part NONE = new Part(List.of(), new BitSet());

        private Part plus(Part later) {
            BitSet both = (BitSet) managers.clone();
            both.or(later.managers);
            return new Part(Summary.joined(projects, later.projects), both);
        }
    }

    @Override
    public Found of(List<Project> projects) {
        int silent = 0;
        Map<PmoId, List<Led>> governed = new HashMap<>();
        for (Project project : projects) {
            if (project.governingPmos() == null) {
                silent++;
            } else if (project.active()) {
                Led led = Led.of(project, asOf);
                project.governingPmos().forEach(pmo -> governed.computeIfAbsent(pmo, key -> new ArrayList<>()).add(led));
            }
        }
        Map<PmoId, Part> parts = new HashMap<>();
        governed.forEach((pmo, led) -> parts.put(pmo, new Part(List.copyOf(led), managers(led))));
        return new Found(projects.size(), silent, Map.copyOf(parts));
    }

    private BitSet managers(List<Led> projects) {
        BitSet managers = new BitSet();
        for (Led led : projects) {
            if (led.managers() != null) {
                managers.or(positions(led.managers()));
            }
        }
        return managers;
    }

    /** Returns the positions of persons among the people of the organisation, which may not hold some of them. */
    BitSet positions(Collection<PersonId> persons) {
        BitSet positions = new BitSet();
        for (PersonId person : persons) {
            int position = Lookup.position(organization.people(), Person::id, person);
            if (position >= 0) {
                positions.set(position);
            }
        }
        return positions;
    }

    /** Returns the person at a position among the people of the organisation. */
    PersonId person(int position) {
        return organization.people().get(position).id();
    }

    @Override
    public boolean looksAlike(Project one, Project other) {
        return one.governingPmos() == other.governingPmos()
                && one.managers() == other.managers()
                && one.active() == other.active();
    }

    @Override
    public Found join(Found first, Found second) {
        return new Found(
                first.projects + second.projects,
                first.silent + second.silent,
                Summary.joined(first.governed, second.governed, Part::plus));
    }
}

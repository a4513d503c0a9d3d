package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.portfolio.PmoReach.Led;
import org.pmo4j.model.project.Project;

/**
 * Collects which active projects name which PMO, and who leads them.
 *
 * @param asOf the day on which they lead
 */
record LedProjects(LocalDate asOf) implements Summary<LedProjects.Found> {

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
     * @param managers those who lead them, each once, by id
     */
    record Part(List<Led> projects, List<PersonId> managers) {

        static final Part NONE = new Part(List.of(), List.of());

        private Part plus(Part later) {
            return new Part(Summary.joined(projects, later.projects), merged(managers, later.managers));
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

    private static List<PersonId> managers(List<Led> projects) {
        TreeSet<PersonId> managers = new TreeSet<>();
        projects.stream().filter(led -> led.managers() != null).forEach(led -> managers.addAll(led.managers()));
        return List.copyOf(managers);
    }

    @Override
    public Found join(Found first, Found second) {
        return new Found(
                first.projects + second.projects,
                first.silent + second.silent,
                Summary.joined(first.governed, second.governed, Part::plus));
    }

    private static List<PersonId> merged(List<PersonId> first, List<PersonId> second) {
        List<PersonId> both = new ArrayList<>(first.size() + second.size());
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            int order = first.get(i).compareTo(second.get(j));
            both.add(order <= 0 ? first.get(i) : second.get(j));
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        both.addAll(first.subList(i, first.size()));
        both.addAll(second.subList(j, second.size()));
        return List.copyOf(both);
    }
}

package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.ReviewTeamMember;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;

/**
 * Judges whether the members of a review team are independent of a project on a day. A declaration counts; without one,
 * roles, management, line and unit are looked at. What is not held decides nothing.
 */
final class ReviewerIndependence {

    private final Project project;
    private final LocalDate date;
    private final Organization organization;

    ReviewerIndependence(Project project, LocalDate date, Organization organization) {
        this.project = project;
        this.date = date;
        this.organization = organization;
    }

    TeamIndependence of(List<ReviewTeamMember> team) {
        var declarations = new TreeMap<PersonId, List<Boolean>>();
        for (ReviewTeamMember member : team) {
            List<Boolean> declared = declarations.computeIfAbsent(member.person(), person -> new ArrayList<>());
            if (member.independent() != null) {
                declared.add(member.independent());
            }
        }
        int independent = 0;
        int dependent = 0;
        for (var entry : declarations.entrySet()) {
            // Where two entries of one person disagree, the less favourable declaration counts.
            Boolean answer = entry.getValue().isEmpty() ? derived(entry.getKey()) : all(entry.getValue());
            independent += Boolean.TRUE.equals(answer) ? 1 : 0;
            dependent += Boolean.FALSE.equals(answer) ? 1 : 0;
        }
        return new TeamIndependence(independent, dependent, declarations.size() - independent - dependent);
    }

    private @Nullable Boolean derived(PersonId person) {
        return all(Arrays.asList(
                withoutRole(person), notManaging(person), outsideTheLine(person), fromAnotherUnit(person)));
    }

    /** Project assurance is a role outside the project's line, so it does not make a member dependent. */
    private @Nullable Boolean withoutRole(PersonId person) {
        return project.organization() == null
                ? null
                : project.organization().assignments().stream()
                        .noneMatch(assignment -> assignment.party().equals(person)
                                && assignment.role() != GovernanceRole.PROJECT_ASSURANCE
                                && assignment.effectiveOn(date));
    }

    private @Nullable Boolean notManaging(PersonId person) {
        return project.managers() == null
                ? null
                : managers().stream().noneMatch(manager -> manager.party().equals(person));
    }

    private @Nullable Boolean outsideTheLine(PersonId person) {
        if (project.managers() == null) {
            return null;
        }
        List<@Nullable Boolean> known = new ArrayList<>();
        for (ManagerAssignment manager : managers()) {
            Person managing = manager.person(organization);
            PersonId lineManager = managing == null ? null : managing.lineManager();
            known.add(lineManager == null ? null : !lineManager.equals(person));
        }
        return all(known);
    }

    private @Nullable Boolean fromAnotherUnit(PersonId person) {
        Person member = organization.person(person);
        return member == null || member.homeUnit() == null || project.homeUnit() == null
                ? null
                : !member.homeUnit().equals(project.homeUnit());
    }

    private List<ManagerAssignment> managers() {
        return project.managers().assignments().stream()
                .filter(assignment -> assignment.effectiveOn(date))
                .toList();
    }

    /** One known failure decides; otherwise one unknown fact leaves the answer open. */
    private static @Nullable Boolean all(List<@Nullable Boolean> facts) {
        if (facts.contains(false)) {
            return false;
        }
        return facts.contains(null) ? null : true;
    }
}

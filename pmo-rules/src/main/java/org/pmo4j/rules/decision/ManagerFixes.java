package org.pmo4j.rules.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;

/** Who leads: only persons whom the project's own records put near the role are proposed, never just anybody. */
final class ManagerFixes {

    static final Map<String, Fix> BY_POLICY = Map.of(
            "PMA-001", ManagerFixes::one,
            "PMA-003", ManagerFixes::person,
            "PMA-010", ManagerFixes::spending,
            "PMA-011", ManagerFixes::separate);

    private static final GovernanceRole[] APPROVERS = {
        GovernanceRole.SPONSOR, GovernanceRole.STEERING_COMMITTEE, GovernanceRole.PROJECT_BOARD
    };

    private ManagerFixes() {}

    private static Proposal one(Case violation) {
        if (!register(violation).accountableParties(violation.asOf()).isEmpty()) {
            return Proposal.none(Obstacle.JUDGEMENT, "which of the managers is to lead", "由哪位项目经理负责");
        }
        return appoint(violation, null);
    }

    private static Proposal person(Case violation) {
        ManagerAssignment organisation = register(violation).assignments().stream()
                .filter(entry -> entry.id().value().equals(violation.finding().subject().id()))
                .findFirst()
                .orElseThrow();
        boolean another = register(violation).accountableOn(violation.asOf()).stream()
                .anyMatch(entry -> !entry.party().equals(organisation.party()) && entry.party() instanceof PersonId);
        List<Change> end = List.of(new AppointLeader(
                violation.project().id(), null, null, organisation.id(), null, violation.asOf()));
        Proposal successor = appoint(violation, organisation);
        // Where a person leads already, a second one would be one too many.
        return another
                ? new Proposal(List.of(end), Obstacle.NOBODY, successor.detail())
                : successor;
    }

    private static Proposal appoint(Case violation, @Nullable ManagerAssignment replaced) {
        List<Change> appointments = new ArrayList<>();
        for (PersonId person : near(violation, replaced)) {
            appointments.add(new AppointLeader(
                    violation.project().id(),
                    person,
                    free(violation, person),
                    replaced == null ? null : replaced.id(),
                    violation.holder(GovernanceRole.SPONSOR),
                    violation.asOf()));
        }
        return appointments.isEmpty()
                ? Proposal.none(Obstacle.NOBODY, "nobody is named manager, deputy or head", "未登记项目经理、副职或负责人")
                : Proposal.oneOf(appointments, Obstacle.NOBODY);
    }

    /** The one the charter names, who holds the role, the head of the unit that leads now, deputies. */
    private static Set<PersonId> near(Case violation, @Nullable ManagerAssignment replaced) {
        Project project = violation.project();
        ManagerRegister register = register(violation);
        List<@Nullable PersonId> persons = new ArrayList<>();
        persons.add(project.charter() == null ? null : project.charter().namedManager());
        persons.addAll(violation.holders(Set.of(GovernanceRole.PROJECT_MANAGER)));
        persons.add(replaced == null ? null : violation.organization().head(replaced.party()));
        register.assignments().stream()
                .filter(entry -> !entry.accountable() && entry.effectiveOn(violation.asOf()))
                .map(entry -> entry.party() instanceof PersonId deputy ? deputy : null)
                .forEach(persons::add);
        Set<PersonId> near = new LinkedHashSet<>();
        persons.stream()
                .filter(Objects::nonNull)
                .filter(violation::employed)
                .filter(person -> !register.accountableParties(violation.asOf()).contains(person))
                .forEach(near::add);
        return near;
    }

    /** An id that no assignment of the project has; the same for each appointment of a person. */
    private static AssignmentId free(Case violation, PersonId person) {
        List<AssignmentId> taken = Edit.held(violation.whole().project(violation.project().id()), "project")
                .managers()
                .assignments()
                .stream()
                .map(ManagerAssignment::id)
                .toList();
        return Stream.iterate(1, number -> number + 1)
                .map(number -> new AssignmentId("PM-" + person + "-" + violation.asOf() + (number == 1 ? "" : "-" + number)))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** The manager gives up the role of sponsor where somebody else has it too, else another manager is appointed. */
    private static Proposal separate(Case violation) {
        List<PartyId> sponsors = Edit.held(violation.project().organization(), "organization")
                .partiesIn(GovernanceRole.SPONSOR, violation.asOf());
        List<ManagerAssignment> both = register(violation).accountableOn(violation.asOf()).stream()
                .filter(entry -> sponsors.contains(entry.party()))
                .toList();
        Proposal proposal = Proposal.none(
                Obstacle.NOBODY, "another sponsor or another manager", "另一名发起人或另一名项目经理");
        if (both.size() < sponsors.size()) {
            return proposal.or(both.stream()
                    .map(entry -> new EndRole(
                            violation.project().id(), entry.party(), GovernanceRole.SPONSOR, violation.asOf()))
                    .toList());
        }
        // Of several managers one is replaced; what is left is looked at again.
        for (List<Change> appointment : appoint(violation, both.get(0)).alternatives()) {
            proposal = proposal.or(appointment);
        }
        return proposal;
    }

    private static Proposal spending(Case violation) {
        Decision decision = Edit.held(violation.project().decisions(), "decisions").decisions().stream()
                .filter(entry -> entry.id().value().equals(violation.finding().subject().id()))
                .findFirst()
                .orElseThrow();
        List<Change> approvals = new ArrayList<>();
        for (GovernanceRole role : APPROVERS) {
            violation.holders(Set.of(role)).stream()
                    .filter(person -> !person.equals(decision.decidedBy()))
                    .findFirst()
                    .ifPresent(person -> approvals.add(new ApproveSpending(
                            violation.project().id(), decision.id(), person, role, violation.asOf())));
        }
        return approvals.isEmpty()
                ? Proposal.none(Obstacle.NOBODY, APPROVERS[0].nameEn(), APPROVERS[0].nameZh())
                : Proposal.oneOf(approvals, Obstacle.NOBODY);
    }

    private static ManagerRegister register(Case violation) {
        return Edit.held(violation.project().managers(), "managers");
    }
}

package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.ReviewTeamMember;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.RiskTier;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** High-risk projects get an independent review. */
final class Gate013 extends Twin.OfProject {

    /** What is known of a person's independence. */
    private enum Standing { DEPENDENT, UNDETERMINED, INDEPENDENT }

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.riskTier() != null && project.riskTier() != RiskTier.HIGH) {
            return;
        }
        if (project.gatePlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        for (Gate gate : project.gatePlan().gates()) {
            for (GateReview review : gate.reviews()) {
                if (review.decision() == null && !GateTerms.pending(review, given.asOf())) {
                    continue;
                }
                if (project.riskTier() == null) {
                    verdicts.owner().unknown();
                } else {
                    judge(given, review, verdicts);
                }
            }
        }
    }

    private static void judge(Governed given, GateReview review, Verdicts verdicts) {
        Verdicts.Subject subject = verdicts.of("GateReview", review.id());
        if (review.team() == null) {
            subject.unknown();
            return;
        }
        LocalDate reference = GateTerms.referenceDate(review, given.asOf());
        LocalDate date = reference == null ? given.asOf() : reference;
        Map<String, Standing> persons = new TreeMap<>();
        for (ReviewTeamMember member : review.team()) {
            persons.merge(member.person().value(), standing(given, member, date), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        int least = verdicts.limits().integer("minIndependent");
        long independent = persons.values().stream().filter(s -> s == Standing.INDEPENDENT).count();
        long possible = persons.values().stream().filter(s -> s != Standing.DEPENDENT).count();
        subject.verdict(possible < least, independent < least);
    }

    private static Standing standing(Governed given, ReviewTeamMember member, LocalDate date) {
        if (member.independent() != null) {
            return member.independent() ? Standing.INDEPENDENT : Standing.DEPENDENT;
        }
        Standing least = Standing.INDEPENDENT;
        for (Standing one : List.of(
                inRoles(given.project(), member.person(), date),
                inManagement(given, member.person(), date),
                inUnit(given, member.person()))) {
            least = one.compareTo(least) < 0 ? one : least;
        }
        return least;
    }

    private static Standing inRoles(Project project, PersonId person, LocalDate date) {
        if (project.organization() == null) {
            return Standing.UNDETERMINED;
        }
        return project.organization().assignments().stream()
                        .filter(role -> role.role() != GovernanceRole.PROJECT_ASSURANCE)
                        .filter(role -> GateTerms.effective(role.start(), role.finish(), date))
                        .anyMatch(role -> role.party().equals(person))
                ? Standing.DEPENDENT
                : Standing.INDEPENDENT;
    }

    private static Standing inManagement(Governed given, PersonId person, LocalDate date) {
        if (given.project().managers() == null) {
            return Standing.UNDETERMINED;
        }
        Standing standing = Standing.INDEPENDENT;
        for (ManagerAssignment assignment : given.project().managers().assignments()) {
            if (!GateTerms.effective(assignment.start(), assignment.finish(), date)) {
                continue;
            }
            PersonId superior = lineManager(given, assignment);
            if (assignment.party().equals(person) || person.equals(superior)) {
                return Standing.DEPENDENT;
            }
            standing = superior == null ? Standing.UNDETERMINED : standing;
        }
        return standing;
    }

    private static @Nullable PersonId lineManager(Governed given, ManagerAssignment assignment) {
        Person manager = assignment.party() instanceof PersonId id ? given.organization().person(id) : null;
        return manager == null ? null : manager.lineManager();
    }

    private static Standing inUnit(Governed given, PersonId id) {
        Person person = given.organization().person(id);
        UnitId unit = person == null ? null : person.homeUnit();
        if (unit == null || given.project().homeUnit() == null) {
            return Standing.UNDETERMINED;
        }
        return unit.equals(given.project().homeUnit()) ? Standing.DEPENDENT : Standing.INDEPENDENT;
    }
}

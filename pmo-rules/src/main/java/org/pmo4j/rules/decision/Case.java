package org.pmo4j.rules.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.PolicyResult;

/**
 * A violation in its surroundings: what a fix may look at.
 *
 * @param whole the portfolio that was judged
 * @param project the project as known on the day
 * @param finding the violation
 * @param asOf the day of judgement, on which changes are made
 * @param exemptions whether remedies of last resort may be proposed
 */
record Case(Portfolio whole, Project project, PolicyResult finding, LocalDate asOf, boolean exemptions) {

    Organization organization() {
        return whole.organization();
    }

    /** The persons who hold one of the roles in the project today and do not lead it; by id. */
    List<PersonId> holders(Set<GovernanceRole> roles) {
        return project.organization() == null
                ? List.of()
                : project.organization().holders(roles, asOf, organization()).persons().stream()
                        .filter(person -> employed(person) && !leads(person))
                        .toList();
    }

    @Nullable PersonId holder(GovernanceRole... roles) {
        return Stream.of(roles).flatMap(role -> holders(Set.of(role)).stream()).findFirst().orElse(null);
    }

    boolean employed(PersonId id) {
        Person person = organization().person(id);
        return person != null && (person.employmentFinish() == null || !person.employmentFinish().isBefore(asOf));
    }

    private boolean leads(PartyId person) {
        return project.managers() != null && project.managers().accountableParties(asOf).contains(person);
    }

    GatePlan plan() {
        return Edit.held(project.gatePlan(), "gatePlan");
    }

    /** The gate of the review that the finding is about. */
    Gate gate() {
        return plan().gates().stream()
                .filter(gate -> gate.reviews().stream().anyMatch(this::isSubject))
                .findFirst()
                .orElseThrow();
    }

    GateReview review() {
        return plan().reviews().stream().filter(this::isSubject).findFirst().orElseThrow();
    }

    private boolean isSubject(GateReview review) {
        return review.id().value().equals(finding.subject().id());
    }

    /** What the review says is a fact: decided on a day that is past. */
    boolean decidedBefore() {
        return review().decision() != null && !asOf.equals(review().decidedOn());
    }

    /** The value of a parameter that held, as text. */
    String limit(String name) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.name().equals(name) && evidence.source() != null)
                .map(Evidence::required)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(finding.policy().id() + " has no parameter " + name));
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(limit(name));
    }
}

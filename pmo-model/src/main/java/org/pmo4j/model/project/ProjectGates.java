package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.organization.Organization;

/**
 * The gates of one project beside the rest of what it holds (项目关口): the evidence that was there, those who decided and
 * reviewed, and what of these the source does not hold.
 */
public final class ProjectGates {

    private final Project project;

    ProjectGates(Project project) {
        this.project = project;
    }

    /**
     * Lists the mandatory evidence of a gate that is certainly missing or of too low a status. A business case known
     * not to exist is left out: that there is none is a fault of its own.
     *
     * @param gate the gate
     * @param date the day, included
     * @param minimum lowest status accepted where the gate asks for none itself
     * @return the gaps by artefact; empty when there is none or the gate's evidence is not held
     */
    public List<EvidenceGap> missingEvidence(Gate gate, LocalDate date, DocumentStatus minimum) {
        return new EvidenceSearch(project, date).gaps(gate, minimum, Evidence::fallsShortOf).stream()
                .filter(gap -> !(gap.artefact().equals(EvidenceSources.BUSINESS_CASE)
                        && project.businessCase() != null
                        && project.businessCase().status() == DocumentStatus.ABSENT))
                .toList();
    }

    /**
     * Lists the mandatory evidence of a gate of which the source does not say enough.
     *
     * @param gate the gate
     * @param date the day, included
     * @param minimum lowest status accepted where the gate asks for none itself
     * @return the gaps by artefact; empty when there is none or the gate's evidence is not held
     */
    public List<EvidenceGap> undecidedEvidence(Gate gate, LocalDate date, DocumentStatus minimum) {
        return new EvidenceSearch(project, date).gaps(gate, minimum, (observed, required) -> observed.undecided());
    }

    /**
     * Names what keeps us from telling whether the evidence of a gate was there when it was reviewed.
     *
     * @param gate a gate of this project
     * @param review a review of that gate
     * @param asOf date of judgement, used where the review is pending
     * @param minimum lowest status accepted where the gate asks for none itself
     * @return components not held, as paths from the project or, of the review, by name; ids of artefacts of which the source
     *     does not say enough; empty when nothing is missing
     */
    public List<String> missingForEvidence(Gate gate, GateReview review, LocalDate asOf, DocumentStatus minimum) {
        return new GateUnknowns(project, gate, review).ofEvidence(asOf, minimum);
    }

    /**
     * Finds the assignment by which the one who decided a gate review was then the project's own manager.
     *
     * @param review a review of this project
     * @return the accountable assignment in force on the day of the decision; null when the decision maker had none, or when
     *     the managers, the decision maker or the day are not held
     */
    public @Nullable ManagerAssignment decidingManager(GateReview review) {
        ManagerRegister managers = project.managers();
        return managers == null ? null : managers.accountable(review.decidedBy(), review.decidedOn());
    }

    /**
     * Finds who held the roles that decide a gate on the day its review was decided.
     *
     * @param gate a gate of this project
     * @param review a review of that gate
     * @param performing the performing organisation, for the heads of units and PMOs
     * @return the holders; null when the project's roles, the roles that decide, the decision maker or the day are not held
     */
    public @Nullable RoleHolders decidingHolders(Gate gate, GateReview review, Organization performing) {
        boolean held = project.organization() != null
                && gate.decisionRoles() != null
                && !gate.decisionRoles().isEmpty()
                && review.decidedBy() != null
                && review.decidedOn() != null;
        return held ? project.organization().holders(gate.decisionRoles(), review.decidedOn(), performing) : null;
    }

    /**
     * Names what keeps us from telling whether a gate was decided by someone who may.
     *
     * @param gate a gate of this project
     * @param review a decided review of that gate
     * @param performing the performing organisation, for the heads of units and PMOs
     * @return components not held, as paths from the project or, of the review and of the body that decides, by name; empty
     *     when nothing is missing
     */
    public List<String> missingForDecisionRight(Gate gate, GateReview review, Organization performing) {
        return new GateUnknowns(project, gate, review).ofDecisionRight(performing);
    }

    /**
     * Names what keeps us from telling whether a gate was decided by the project's own manager.
     *
     * @param gate a gate of this project
     * @param review a decided review of that gate
     * @return components not held, as paths from the project or, of the review, by name; a missing date only if the decision
     *     maker was an accountable manager at some time; empty when nothing is missing
     */
    public List<String> missingForOwnDecision(Gate gate, GateReview review) {
        return new GateUnknowns(project, gate, review).ofOwnDecision();
    }

    /**
     * Names what the source does not hold to tell which reviews need independent members: the gate plan, or the risk tier
     * of a project that was reviewed.
     *
     * @param asOf date of judgement
     * @return the component by name; empty when the risk tier is LOW or MEDIUM, or nothing is missing
     */
    public List<String> riskReviewGaps(LocalDate asOf) {
        if (project.riskTier() != null && project.riskTier() != RiskTier.HIGH) {
            return List.of();
        }
        if (project.gatePlan() == null) {
            return List.of("gatePlan");
        }
        return project.riskTier() == null && project.gatePlan().reviewed(asOf) ? List.of("riskTier") : List.of();
    }

    /**
     * Judges how independent of the project a review team is, on the day of the decision or, while it is pending, today.
     *
     * @param review a review of this project
     * @param asOf date of judgement, used where the review has no date of its own
     * @param performing the performing organisation, for units and line managers
     * @return the members counted; null when the team is not held
     */
    public @Nullable TeamIndependence teamIndependence(GateReview review, LocalDate asOf, Organization performing) {
        if (review.team() == null) {
            return null;
        }
        LocalDate reference = review.referenceDate(asOf);
        return new ReviewerIndependence(project, reference != null ? reference : asOf, performing).of(review.team());
    }

    /**
     * Names what the source does not hold to tell whether a review team has enough independent members.
     *
     * @param review a review of this project
     * @param asOf date of judgement, used where the review has no date of its own
     * @param performing the performing organisation
     * @param required independent members required
     * @return team, or team.independent where undetermined members decide; empty when the question can be answered
     */
    public List<String> reviewTeamGaps(GateReview review, LocalDate asOf, Organization performing, int required) {
        TeamIndependence team = teamIndependence(review, asOf, performing);
        if (team == null) {
            return List.of("team");
        }
        return team.undecidedFor(required) ? List.of("team.independent") : List.of();
    }

    /**
     * Sets the business case against a review, on the day of the decision or, while it is pending, today.
     *
     * @param gate the gate of the review
     * @param review a review of this project that is passing or pending
     * @param asOf date of judgement, used while the review is pending
     * @return how the business case stood
     */
    public BusinessCaseAtGate businessCaseAt(Gate gate, GateReview review, LocalDate asOf) {
        LocalDate date = review.referenceDate(asOf);
        GatePlan plan = project.gatePlan();
        LocalDate previousPass = plan == null || date == null ? null : plan.previousPassOn(gate, date);
        return new BusinessCaseAtGate(project.businessCase(), review.decision() != null, date, previousPass);
    }
}

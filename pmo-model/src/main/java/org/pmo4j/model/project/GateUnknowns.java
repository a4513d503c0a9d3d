package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.organization.Organization;

/** Names what the source does not hold and a question about one gate review needs. */
final class GateUnknowns {

    private final Project project;
    private final Gate gate;
    private final GateReview review;
    private final List<String> missing = new ArrayList<>();

    GateUnknowns(Project project, Gate gate, GateReview review) {
        this.project = project;
        this.gate = gate;
        this.review = review;
    }

    List<String> ofEvidence(LocalDate asOf, DocumentStatus minimum) {
        add("gatePlan.gates.evidence", gate.evidence() == null);
        add("decidedOn", review.decision() != null && review.decidedOn() == null);
        LocalDate date = review.referenceDate(asOf);
        if (date != null) {
            project.gates().undecidedEvidence(gate, date, minimum).forEach(gap -> missing.add(gap.artefact()));
        }
        return List.copyOf(missing);
    }

    List<String> ofDecisionRight(Organization performing) {
        add("organization", project.organization() == null);
        add("gatePlan.gates.decisionRoles", gate.decisionRoles() == null || gate.decisionRoles().isEmpty());
        add("decidedBy", review.decidedBy() == null);
        add("decidedOn", review.decidedOn() == null);
        RoleHolders holders = project.gates().decidingHolders(gate, review, performing);
        if (holders != null) {
            add("organization.assignments", holders.nobody());
            add("head", !holders.complete() && !holders.include(review.decidedBy()));
        }
        return List.copyOf(missing);
    }

    List<String> ofOwnDecision() {
        ManagerRegister managers = project.managers();
        add("managers", managers == null);
        add("decidedBy", review.decidedBy() == null);
        add("decidedOn", review.decidedOn() == null && managers != null && managers.everAccountable(review.decidedBy()));
        return List.copyOf(missing);
    }

    private void add(String component, boolean absent) {
        if (absent) {
            missing.add(component);
        }
    }
}

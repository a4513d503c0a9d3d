package org.pmo4j.examples.erp;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.ConditionStatus;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateConditionBuilder;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GatePlanBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateReviewBuilder;
import org.pmo4j.model.gate.Phase;
import org.pmo4j.model.gate.PhaseBuilder;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.GateConditionId;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.GateReviewId;
import org.pmo4j.model.id.PhaseId;

/** Tables project_phase and approval: the phases, the gates that open them, and the reviews. */
final class GatePlanRows {

    private GatePlanRows() {}

    /** A phase with the gate that opens it. */
    record PhaseRow(Phase phase, @Nullable GateId gate, @Nullable LocalDate gatePlannedOn) {}

    /** A review with the gate it belongs to. */
    record ApprovalRow(GateId gate, GateReview review) {}

    static PhaseRow phase(Rows row) throws SQLException {
        Phase phase = PhaseBuilder.builder()
                .id(new PhaseId(row.text("phase")))
                .sequence(row.integer("sequence"))
                .name(row.text("name"))
                .build();
        return new PhaseRow(phase, row.optional("gate", GateId::new), row.date("gate_planned_on"));
    }

    static ApprovalRow approval(Rows row) throws SQLException {
        GateReview review = GateReviewBuilder.builder()
                .id(new GateReviewId(row.text("approval")))
                .openedOn(row.date("opened_on"))
                .decision(row.optional("decision", GateDecision::valueOf))
                .decidedBy(row.person("decided_by"))
                .decidedOn(row.date("decided_on"))
                .conditions(conditions(row))
                .build();
        return new ApprovalRow(new GateId(row.text("gate")), review);
    }

    private static List<GateCondition> conditions(Rows row) throws SQLException {
        String condition = row.optionalText("condition");
        if (condition == null) {
            return List.of();
        }
        LocalDate closedOn = row.date("condition_closed_on");
        return List.of(GateConditionBuilder.builder()
                .id(new GateConditionId(row.text("approval")))
                .description(condition)
                .owner(row.person("condition_owner"))
                .due(row.date("condition_due"))
                .status(closedOn == null ? ConditionStatus.OPEN : ConditionStatus.CLOSED)
                .closedOn(closedOn)
                .build());
    }

    static GatePlan plan(
            List<PhaseRow> phases, List<ApprovalRow> approvals, @Nullable PhaseId current, @Nullable LocalDate since) {
        return GatePlanBuilder.builder()
                .phases(phases.stream().map(PhaseRow::phase).toList())
                .gates(phases.stream().filter(row -> row.gate() != null).map(row -> gate(row, approvals)).toList())
                .currentPhase(current)
                .currentPhaseSince(since)
                .build();
    }

    /** The gate before a phase. The sponsor decides all gates of this company. */
    private static Gate gate(PhaseRow row, List<ApprovalRow> approvals) {
        return GateBuilder.builder()
                .id(row.gate())
                .sequence(row.phase().sequence())
                .name("Entry to " + row.phase().name())
                .mandatory(true)
                .authorizes(row.phase().id())
                .decisionRoles(Set.of(GovernanceRole.SPONSOR))
                .plannedOn(row.gatePlannedOn())
                .reviews(approvals.stream()
                        .filter(approval -> approval.gate().equals(row.gate()))
                        .map(ApprovalRow::review)
                        .sorted(Comparator.comparing(GateReview::decidedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(review -> review.id().value()))
                        .toList())
                .build();
    }
}

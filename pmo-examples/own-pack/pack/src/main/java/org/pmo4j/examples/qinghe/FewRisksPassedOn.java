package org.pmo4j.examples.qinghe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateDefinition;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.GateStanding;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.id.GateId;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.PolicyMetadata;
import org.pmo4j.rules.authoring.Reporter;

/** QHI-002: each technical review that is passed with a risk is bearable; a board that goes on upon several bears all of them. */
@PolicyMetadata(
        id = "QHI-002",
        title = "Decisions rest on few technical reviews passed with risk",
        titleZh = "决策所依据的技术评审少有带风险通过",
        severity = Severity.MAJOR,
        enforcement = Enforcement.BYTYPE,
        addressee = Addressee.GATE_AUTHORITY,
        subject = "GateReview",
        registers = "gatePlan",
        parameters = "mostWithRisk(带风险通过上限):int:reviews=1:0..10",
        references = "Qinghe IPD handbook, chapter 4",
        message = "{gate} was passed on {decidedOn} upon {withRisk}, which were passed with risk (at most {mostWithRisk} may be).",
        messageZh = "{gate}于{decidedOn}通过,而此前{withRisk}均为带风险通过(上限{mostWithRisk}项)。",
        remedy = "Close the risks of the technical reviews, or decide again.",
        remedyZh = "关闭技术评审遗留的风险,或重新决策。",
        since = "1.0.0")
public final class FewRisksPassedOn implements JavaPolicy.OnProject {

    private final String framework;
    private final Set<String> technicalReviews;

    /**
     * Takes the technical reviews from a framework.
     *
     * @param framework the gates that team members decide are its technical reviews
     */
    public FewRisksPassedOn(GateFramework framework) {
        this.framework = framework.id();
        this.technicalReviews = framework.gates().stream()
                .filter(gate -> gate.decisionRoles().contains(GovernanceRole.TEAM_MEMBER))
                .map(GateDefinition::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void evaluate(Governed governed, Reporter report) {
        GatePlan plan = governed.project().gatePlan();
        if (plan == null) {
            report.unknown(governed, governed.project(), "gatePlan");
        } else if (plan.framework() == null) {
            report.unknown(governed, governed.project(), "gatePlan.framework");
        } else if (plan.framework().equals(framework)) {
            for (Gate gate : plan.gates()) {
                gate.reviews().stream()
                        .filter(review -> review.passing() && !technical(gate))
                        .forEach(review -> judge(governed, gate, review, report));
            }
        }
    }

    private void judge(Governed governed, Gate gate, GateReview review, Reporter report) {
        report.examined(governed, review);
        if (review.decidedOn() == null) {
            report.unknown(governed, review, "decidedOn");
            return;
        }
        List<Gate> before = governed.project().gatePlan().gates().stream()
                .filter(earlier -> earlier.sequence() < gate.sequence() && technical(earlier))
                .toList();
        List<GateId> withRisk = before.stream()
                .filter(earlier -> earlier.standingOn(review.decidedOn()).decision() == GateDecision.CONDITIONAL_GO)
                .map(Gate::id)
                .toList();
        if (withRisk.size() > governed.limits("QHI-002").integer("mostWithRisk")) {
            report.violated(
                    governed, review, "gate", gate.id(), "decidedOn", review.decidedOn(), "withRisk", withRisk);
        } else if (before.stream().map(earlier -> earlier.standingOn(review.decidedOn())).anyMatch(GateStanding::undecided)) {
            report.unknown(governed, review, "gatePlan.gates.reviews.decidedOn");
        }
    }

    private boolean technical(Gate gate) {
        return technicalReviews.contains(gate.id().value());
    }
}

package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.gate.Phase;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** No work beyond the last passed gate. */
final class Gate002 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().closed()) {
            return;
        }
        GatePlan plan = given.project().gatePlan();
        if (plan == null) {
            verdicts.owner().unknown();
            return;
        }
        if (plan.phases().isEmpty() || plan.gates().isEmpty()) {
            return;
        }
        if (plan.currentPhase() == null || plan.gates().stream().allMatch(gate -> gate.authorizes() == null)) {
            verdicts.owner().unknown();
            return;
        }
        int graceDays = verdicts.limits().integer("graceDays");
        LocalDate since = plan.currentPhaseSince();
        boolean tolerated = since == null ? graceDays > 0 : since.plusDays(graceDays).isAfter(given.asOf());
        boolean violated = beyond(plan, given.asOf(), true) && !tolerated;
        verdicts.owner().verdict(violated, since == null && beyond(plan, given.asOf(), false));
    }

    /** Tells whether work is done in a phase that no gate opens; of expired passes those count that were valid on entry, if asked for. */
    private static boolean beyond(GatePlan plan, LocalDate asOf, boolean validOnEntry) {
        int lowest = plan.gates().stream()
                .map(Gate::authorizes)
                .filter(Objects::nonNull)
                .mapToInt(phase -> sequence(plan, phase))
                .min()
                .orElseThrow();
        int authorized = plan.gates().stream()
                .filter(gate -> gate.authorizes() != null && open(plan, gate, asOf, validOnEntry))
                .mapToInt(gate -> sequence(plan, gate.authorizes()))
                .max()
                .orElseGet(() -> plan.phases().stream()
                        .mapToInt(Phase::sequence)
                        .filter(sequence -> sequence < lowest)
                        .max()
                        .orElse(Integer.MIN_VALUE));
        return sequence(plan, plan.currentPhase()) > authorized;
    }

    private static boolean open(GatePlan plan, Gate gate, LocalDate asOf, boolean validOnEntry) {
        if (GateTerms.removed(gate)) {
            List<Gate> before = plan.gates().stream()
                    .filter(other -> other.sequence() < gate.sequence() && !GateTerms.removed(other))
                    .sorted(Comparator.comparingInt(Gate::sequence).reversed())
                    .toList();
            return before.isEmpty() || open(plan, before.get(0), asOf, validOnEntry);
        }
        GateReview latest = GateTerms.latestDecision(gate, asOf);
        if (!GateTerms.passing(latest)) {
            return false;
        }
        LocalDate until = latest.validUntil();
        LocalDate since = plan.currentPhaseSince();
        boolean valid = until == null
                || !until.isBefore(asOf)
                || validOnEntry && (since == null || !until.isBefore(since));
        return valid && (latest.withdrawnOn() == null || latest.withdrawnOn().isAfter(asOf));
    }

    private static int sequence(GatePlan plan, PhaseId id) {
        return plan.phases().stream()
                .filter(phase -> phase.id().equals(id))
                .flatMapToInt(phase -> IntStream.of(phase.sequence()))
                .findFirst()
                .orElseThrow();
    }
}

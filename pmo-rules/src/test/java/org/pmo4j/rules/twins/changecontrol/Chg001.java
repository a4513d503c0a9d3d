package org.pmo4j.rules.twins.changecontrol;

import static org.pmo4j.rules.twins.changecontrol.ChangeTerms.effectiveDate;
import static org.pmo4j.rules.twins.changecontrol.ChangeTerms.granted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.ChangeLog;
import org.pmo4j.model.change.ChangeRequest;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Baselines change only through approved requests. */
final class Chg001 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        if (given.project().baselines() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<Baseline> baselines = given.project().baselines().baselines();
        for (Baseline baseline : baselines) {
            LocalDate since = effectiveDate(baseline);
            if (ChangeTerms.CONTROLLED.contains(baseline.kind())
                    && ChangeTerms.number(baseline) != 1
                    && ChangeTerms.approved(baseline)
                    && (since == null || !since.isAfter(given.asOf()))) {
                judge(baseline, previous(baselines, baseline), given.project().changeLog(), verdicts);
            }
        }
    }

    private static void judge(
            Baseline baseline, @Nullable Baseline previous, @Nullable ChangeLog log, Verdicts verdicts) {
        if (baseline.version() == null) {
            // It may be the original.
            verdicts.of("Baseline", baseline.id()).unknown();
            return;
        }
        LocalDate since = effectiveDate(baseline);
        boolean violated = false;
        boolean unknown = since == null || log == null;
        if (baseline.changeRequest() == null) {
            unknown = true;
            violated = log != null && since != null && log.requests().stream().noneMatch(r -> mayCause(r, since, previous));
        } else if (log != null) {
            ChangeRequest request = ChangeTerms.find(log.requests(), baseline.changeRequest());
            LocalDate decidedOn = request == null ? null : request.decidedOn();
            unknown |= decidedOn == null;
            violated = request != null && !granted(request)
                    || decidedOn != null && since != null && decidedOn.isAfter(since);
        }
        verdicts.of("Baseline", baseline.id()).verdict(violated, unknown);
    }

    private static boolean mayCause(ChangeRequest request, LocalDate since, @Nullable Baseline previous) {
        LocalDate after = previous == null ? null : effectiveDate(previous);
        LocalDate decidedOn = request.decidedOn();
        return granted(request)
                && (decidedOn == null || !decidedOn.isAfter(since) && (after == null || decidedOn.isAfter(after)));
    }

    private static @Nullable Baseline previous(List<Baseline> baselines, Baseline baseline) {
        return baselines.stream()
                .filter(other -> other.kind() == baseline.kind() && ChangeTerms.approved(other))
                .filter(other -> other.version() != null && other.version() < ChangeTerms.number(baseline))
                .max(Comparator.comparingInt(ChangeTerms::number))
                .orElse(null);
    }
}

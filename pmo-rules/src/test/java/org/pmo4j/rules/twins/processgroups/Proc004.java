package org.pmo4j.rules.twins.processgroups;


import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.Baseline;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Three baselines approved before executing. */
final class Proc004 extends Twin.OfProject {

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Lifecycle lifecycle = given.project().lifecycle();
        if (lifecycle == Lifecycle.ITERATIVE || lifecycle == Lifecycle.INCREMENTAL) {
            return;
        }
        if (given.project().processLog() == null) {
            verdicts.owner().unknown();
            return;
        }
        List<ProcessRecord> executing = LogTerms.executing(given.project().processLog());
        if (executing.isEmpty()) {
            return;
        }
        if (given.project().baselines() == null) {
            verdicts.owner().unknown();
            return;
        }
        LocalDate start = LogTerms.firstStart(executing);
        Collection<BaselineKind> kinds = verdicts.limits()
                .all(lifecycle == Lifecycle.ADAPTIVE ? "adaptiveKinds" : "predictiveKinds", BaselineKind.class);
        boolean missing = false;
        boolean unknown = false;
        for (BaselineKind kind : kinds) {
            List<Baseline> versions = given.project().baselines().baselines().stream()
                    .filter(baseline -> baseline.kind() == kind)
                    .toList();
            if (!inTime(versions, start)) {
                missing |= lifecycle != null && !undecided(versions);
                unknown = true;
            }
        }
        verdicts.owner().verdict(missing, unknown);
    }

    private static boolean inTime(List<Baseline> versions, @Nullable LocalDate start) {
        return versions.stream()
                .filter(Proc004::approved)
                .anyMatch(baseline -> !LogTerms.after(baseline.approvedOn(), start));
    }

    /** The original is not held, and a later version shows that there was one. */
    private static boolean undecided(List<Baseline> versions) {
        return versions.stream().noneMatch(baseline -> Integer.valueOf(1).equals(baseline.version()))
                && versions.stream().anyMatch(Proc004::approved);
    }

    private static boolean approved(Baseline baseline) {
        return LogTerms.approved(baseline.status(), baseline.approvedOn());
    }
}

package org.pmo4j.rules.twins.processgroups;


import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.process.ProcessLog;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.SubsidiaryPlan;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Subsidiary plans are integrated. */
final class Proc010 extends Twin.OfProject {

    private static final Map<SubsidiaryPlan, Set<String>> PLANNED_BY = Map.of(
            SubsidiaryPlan.SCOPE, Set.of("5.1", "SCP-01"),
            SubsidiaryPlan.SCHEDULE, Set.of("6.1", "SCH-01"),
            SubsidiaryPlan.COST, Set.of("7.1", "FIN-01"),
            SubsidiaryPlan.QUALITY, Set.of("8.1", "GOV-05"),
            SubsidiaryPlan.RESOURCE, Set.of("9.1", "RES-01"),
            SubsidiaryPlan.COMMUNICATIONS, Set.of("10.1", "STK-03"),
            SubsidiaryPlan.RISK, Set.of("11.1", "RSK-01"),
            SubsidiaryPlan.STAKEHOLDER, Set.of("13.2", "STK-02"),
            SubsidiaryPlan.PROCUREMENT, Set.of("12.1", "GOV-03"),
            SubsidiaryPlan.CHANGE, Set.of("4.6", "GOV-08"));

    @Override
    protected void judge(Governed given, Verdicts verdicts) {
        Project project = given.project();
        if (project.lifecycle() == Lifecycle.ADAPTIVE) {
            return;
        }
        if (project.managementPlan() == null) {
            verdicts.owner().unknown();
            return;
        }
        if (!LogTerms.approved(project.managementPlan())) {
            return;
        }
        Set<SubsidiaryPlan> parts = project.managementPlan().subsidiaryPlans();
        if (parts == null) {
            verdicts.owner().unknown();
            return;
        }
        Set<SubsidiaryPlan> missing = EnumSet.noneOf(SubsidiaryPlan.class);
        for (SubsidiaryPlan part : verdicts.limits().all("required", SubsidiaryPlan.class)) {
            if (!parts.contains(part) && !excused(project.processLog(), part)) {
                missing.add(part);
            }
        }
        boolean procurement = missing.remove(SubsidiaryPlan.PROCUREMENT);
        boolean violated = !missing.isEmpty() || procurement && Boolean.TRUE.equals(project.buys());
        verdicts.owner().verdict(violated, procurement && project.buys() == null);
    }

    private static boolean excused(@Nullable ProcessLog log, SubsidiaryPlan part) {
        Set<String> processes = PLANNED_BY.getOrDefault(part, Set.of());
        return log != null
                && log.records().stream()
                        .filter(LogTerms::tailoredOut)
                        .anyMatch(record -> processes.contains(record.process().value()));
    }
}

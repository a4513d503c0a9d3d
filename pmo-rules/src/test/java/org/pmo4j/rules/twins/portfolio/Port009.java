package org.pmo4j.rules.twins.portfolio;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** Common-cause risks are raised to the portfolio. */
final class Port009 extends Twin.OfPortfolio {

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        List<Project> running = RiskTerms.running(given);
        if (!running.isEmpty() && running.stream().allMatch(project -> project.riskRegister() == null)) {
            verdicts.owner().unknown();
            return;
        }
        Map<String, Set<ProjectId>> projects = new TreeMap<>();
        for (Project project : running) {
            for (Risk risk : RiskTerms.open(project.riskRegister())) {
                String cause = RiskTerms.cause(risk);
                if (RiskTerms.threat(risk) && cause != null) {
                    projects.computeIfAbsent(cause, key -> new TreeSet<>()).add(project.id());
                }
            }
        }
        int minProjects = verdicts.limits().integer("minProjects");
        RiskRegister register = given.portfolio().riskRegister();
        projects.forEach((cause, of) -> {
            boolean common = of.size() >= minProjects;
            boolean raised = register != null && raised(cause, register);
            verdicts.owner().verdict(common && register != null && !raised, common && register == null);
        });
    }

    private static boolean raised(String cause, RiskRegister register) {
        return register.risks().stream()
                .filter(risk -> risk.status() == RiskStatus.OPEN || risk.status() == RiskStatus.OCCURRED)
                .anyMatch(risk -> cause.equals(RiskTerms.cause(risk)));
    }
}

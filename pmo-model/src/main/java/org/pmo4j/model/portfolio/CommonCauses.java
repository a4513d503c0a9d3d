package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.risk.Risk;
import org.pmo4j.model.risk.RiskKind;
import org.pmo4j.model.risk.RiskRegister;
import org.pmo4j.model.risk.RiskStatus;

/**
 * Root causes of the open threats of running projects, and whether the portfolio has raised them (共因风险). A code is the same
 * whatever blanks stand around it. Compared by identity.
 */
public final class CommonCauses {

    private final Found found;
    private final @Nullable RiskRegister held;

    private CommonCauses(Found found, @Nullable RiskRegister held) {
        this.found = found;
        this.held = held;
    }

    /**
     * What is found in some projects.
     *
     * @param running those that run
     * @param silent those of them that hold no risk register
     * @param projectsByCode how many of them have an open threat of a cause
     */
    private record Found(int running, int silent, Map<String, Integer> projectsByCode) {}

    private record Threats(LocalDate asOf) implements Summary<Found> {

        @Override
        public Found of(List<Project> projects) {
            int running = 0;
            int silent = 0;
            Map<String, Integer> byCode = new HashMap<>();
            for (Project project : projects) {
                if (project.running(asOf)) {
                    running++;
                    silent += project.riskRegister() == null ? 1 : 0;
                    codes(project.riskRegister(), CommonCauses::openThreat).forEach(code -> byCode.merge(code, 1, Integer::sum));
                }
            }
            return new Found(running, silent, Map.copyOf(byCode));
        }

        @Override
        public boolean looksAlike(Project one, Project other) {
            return one.riskRegister() == other.riskRegister() && one.running(asOf) == other.running(asOf);
        }

        @Override
        public Found join(Found first, Found second) {
            return new Found(
                    first.running + second.running,
                    first.silent + second.silent,
                    Summary.joined(first.projectsByCode, second.projectsByCode, Integer::sum));
        }
    }

    /**
     * Counts the causes in the running projects of a portfolio.
     *
     * @param portfolio the portfolio
     * @param asOf the day that tells which projects run
     * @return the causes
     */
    public static CommonCauses of(Portfolio portfolio, LocalDate asOf) {
        return new CommonCauses(new Threats(asOf).over(portfolio), portfolio.riskRegister());
    }

    private static boolean openThreat(Risk risk) {
        return risk.kind() == RiskKind.THREAT && risk.status() == RiskStatus.OPEN;
    }

    private static Set<String> codes(@Nullable RiskRegister register, Predicate<Risk> counted) {
        return (register == null ? Stream.<Risk>empty() : register.risks().stream())
                .filter(risk -> risk.rootCause() != null && counted.test(risk))
                .map(risk -> risk.rootCause().strip())
                .collect(Collectors.toSet());
    }

    /**
     * Tells whether an open threat of a running project names a root cause.
     *
     * @return true if there is at least one cause
     */
    public boolean any() {
        return !found.projectsByCode.isEmpty();
    }

    /**
     * Tells whether projects run and none of them holds a risk register.
     *
     * @return true if nothing can be known of the causes
     */
    public boolean registersMissing() {
        return found.running > 0 && found.silent == found.running;
    }

    /**
     * Lists the causes that many projects share.
     *
     * @param minProjects projects that make a cause a common one; &gt;= 1
     * @return the causes by code
     */
    public List<CommonCause> shared(int minProjects) {
        return found.projectsByCode.entrySet().stream()
                .filter(cause -> cause.getValue() >= minProjects)
                .sorted(Map.Entry.comparingByKey())
                .map(cause -> new CommonCause(cause.getKey(), cause.getValue()))
                .toList();
    }

    /**
     * Lists the causes that many projects share and that no open or occurred risk of the portfolio names.
     *
     * @param minProjects projects that make a cause a common one; &gt;= 1
     * @return the causes by code; empty when the portfolio's register is not held
     */
    public List<CommonCause> unraised(int minProjects) {
        if (held == null) {
            return List.of();
        }
        Set<String> raised = codes(held, risk -> risk.status() != RiskStatus.CLOSED);
        return shared(minProjects).stream().filter(cause -> !raised.contains(cause.code())).toList();
    }
}

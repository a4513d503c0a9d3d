package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    private final Map<String, Integer> projectsByCode = new TreeMap<>();
    private final boolean registersMissing;
    private final @Nullable RiskRegister held;

    private CommonCauses(List<Project> running, @Nullable RiskRegister held) {
        this.held = held;
        this.registersMissing =
                !running.isEmpty() && running.stream().allMatch(project -> project.riskRegister() == null);
        for (Project project : running) {
            Set<String> codes = codes(project.riskRegister(), CommonCauses::openThreat);
            codes.forEach(code -> projectsByCode.merge(code, 1, Integer::sum));
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
        return new CommonCauses(
                portfolio.projects().stream().filter(project -> project.running(asOf)).toList(),
                portfolio.riskRegister());
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
        return !projectsByCode.isEmpty();
    }

    /**
     * Tells whether projects run and none of them holds a risk register.
     *
     * @return true if nothing can be known of the causes
     */
    public boolean registersMissing() {
        return registersMissing;
    }

    /**
     * Lists the causes that many projects share.
     *
     * @param minProjects projects that make a cause a common one; &gt;= 1
     * @return the causes by code
     */
    public List<CommonCause> shared(int minProjects) {
        return projectsByCode.entrySet().stream()
                .filter(cause -> cause.getValue() >= minProjects)
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

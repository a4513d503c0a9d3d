package org.pmo4j.model.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.internal.Check;

/**
 * A register that is not held, so that loads of resources are not fully known, for example the allocations of P-1
 * (负荷数据缺口).
 *
 * @param owner who would hold it: the portfolio or a project
 * @param register its name, {@code resources} or {@code allocations}
 */
public record LoadGap(SubjectKey owner, String register) {

    public LoadGap {
        var check = Check.of(LoadGap.class);
        check.required("owner", owner);
        register = check.text("register", register);
        check.done();
    }

    /**
     * Lists what a portfolio lacks. Without the pool nothing can be loaded, so nobody is asked for allocations.
     *
     * @param portfolio the portfolio
     * @param asOf the day that tells which projects run
     * @return the pool of the portfolio alone, or the allocations of each running project that has none, by project
     */
    public static List<LoadGap> of(Portfolio portfolio, LocalDate asOf) {
        if (portfolio.resources() == null) {
            return List.of(new LoadGap(new SubjectKey("Portfolio", portfolio.id().value(), null), "resources"));
        }
        return portfolio.projects().stream()
                .filter(project -> project.allocations() == null && project.running(asOf))
                .map(project -> new LoadGap(SubjectKey.of(project.id()), "allocations"))
                .toList();
    }
}

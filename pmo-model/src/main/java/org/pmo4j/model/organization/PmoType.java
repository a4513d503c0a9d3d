package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;
import org.pmo4j.model.governance.BindingForce;

/**
 * Mandate of a PMO, ascending (PMO类型).
 */
public enum PmoType implements Localized {
    /** Supportive (control LOW). */
    SUPPORTIVE("supportive", "保障型", ControlDegree.LOW, BindingForce.ADVISE),
    /** Controlling (control MODERATE). */
    CONTROLLING("controlling", "控制型", ControlDegree.MODERATE, BindingForce.REQUIRE),
    /** Directive (control HIGH). */
    DIRECTIVE("directive", "指令型", ControlDegree.HIGH, BindingForce.DIRECT),
    /** Strategic (control HIGH, portfolio). */
    STRATEGIC("strategic", "战略型", ControlDegree.HIGH, BindingForce.REQUIRE);

    private final String nameEn;
    private final String nameZh;
    private final ControlDegree controlDegree;
    private final BindingForce onProjectConduct;

    PmoType(String nameEn, String nameZh, ControlDegree controlDegree, BindingForce onProjectConduct) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.controlDegree = controlDegree;
        this.onProjectConduct = onProjectConduct;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    /**
     * Returns the degree of control that belongs to the type (PMBOK: supportive low, controlling moderate, directive
     * high; strategic high, on the portfolio). What a PMO declares may differ: {@link Pmo#controlDegree}.
     *
     * @return the degree
     */
    public ControlDegree controlDegree() {
        return controlDegree;
    }

    /**
     * Returns the strongest force that a matter may have within the mandate, for example REQUIRE for CONTROLLING.
     *
     * @param portfolioMatter true for a decision on the portfolio, false for the conduct of one project
     * @return the force; a strategic PMO directs the portfolio, and only requires of projects
     */
    public BindingForce maxModality(boolean portfolioMatter) {
        return this == STRATEGIC && portfolioMatter ? BindingForce.DIRECT : onProjectConduct;
    }
}

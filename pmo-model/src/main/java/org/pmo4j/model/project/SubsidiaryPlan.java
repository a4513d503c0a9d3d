package org.pmo4j.model.project;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.id.ProcessId;
import org.pmo4j.model.process.PmbokEdition;

/**
 * Part of the project management plan (子计划).
 */
public enum SubsidiaryPlan implements Localized {
    /** Scope. */
    SCOPE("scope", "范围", "5.1", "SCP-01"),
    /** Requirements. */
    REQUIREMENTS("requirements", "需求", null, null),
    /** Schedule. */
    SCHEDULE("schedule", "进度", "6.1", "SCH-01"),
    /** Cost. */
    COST("cost", "成本", "7.1", "FIN-01"),
    /** Quality. */
    QUALITY("quality", "质量", "8.1", "GOV-05"),
    /** Resource. */
    RESOURCE("resource", "资源", "9.1", "RES-01"),
    /** Communications. */
    COMMUNICATIONS("communications", "沟通", "10.1", "STK-03"),
    /** Risk. */
    RISK("risk", "风险", "11.1", "RSK-01"),
    /** Procurement. */
    PROCUREMENT("procurement", "采购", "12.1", "GOV-03"),
    /** Stakeholder engagement. */
    STAKEHOLDER("stakeholder engagement", "相关方参与", "13.2", "STK-02"),
    /** Change. */
    CHANGE("change", "变更", "4.6", "GOV-08"),
    /** Configuration. */
    CONFIGURATION("configuration", "配置", null, null);

    private final String nameEn;
    private final String nameZh;
    private final @Nullable ProcessId plannedIn6;
    private final @Nullable ProcessId plannedIn8;

    SubsidiaryPlan(String nameEn, String nameZh, @Nullable String plannedIn6, @Nullable String plannedIn8) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.plannedIn6 = plannedIn6 == null ? null : new ProcessId(plannedIn6);
        this.plannedIn8 = plannedIn8 == null ? null : new ProcessId(plannedIn8);
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
     * Returns the process that makes this part, for example 11.1 for RISK in PMBOK 6 and RSK-01 in PMBOK 8. Where that
     * process is tailored out with approval, the part need not be there.
     *
     * @param edition edition of the process catalogue
     * @return the process; null for REQUIREMENTS and CONFIGURATION, which no process plans on its own
     */
    public @Nullable ProcessId planningProcess(PmbokEdition edition) {
        return switch (edition) {
            case PMBOK6 -> plannedIn6;
            case PMBOK8 -> plannedIn8;
        };
    }
}

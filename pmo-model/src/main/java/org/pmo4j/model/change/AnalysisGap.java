package org.pmo4j.model.change;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.pmo4j.model.Localized;

/**
 * What an impact analysis left out, for example QUALITY (影响分析缺项). Of resources and benefits one is enough.
 */
public enum AnalysisGap implements Localized {
    /** Scope. */
    SCOPE("scope", "范围", ImpactArea.SCOPE),
    /** Schedule. */
    SCHEDULE("schedule", "进度", ImpactArea.SCHEDULE),
    /** Cost. */
    COST("cost", "成本", ImpactArea.COST),
    /** Quality. */
    QUALITY("quality", "质量", ImpactArea.QUALITY),
    /** Risk. */
    RISK("risk", "风险", ImpactArea.RISK),
    /** Neither resources nor benefits. */
    RESOURCES_OR_BENEFITS("resources or benefits", "资源或效益", ImpactArea.RESOURCES, ImpactArea.BENEFITS);

    private final String nameEn;
    private final String nameZh;
    private final List<ImpactArea> filledBy;

    AnalysisGap(String nameEn, String nameZh, ImpactArea... filledBy) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.filledBy = List.copyOf(Arrays.asList(filledBy));
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }

    boolean in(Set<ImpactArea> analysed) {
        return filledBy.stream().noneMatch(analysed::contains);
    }
}

package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * Development approach (生命周期类型).
 */
public enum Lifecycle implements Localized {
    /** Predictive. */
    PREDICTIVE("predictive", "预测型"),
    /** Iterative. */
    ITERATIVE("iterative", "迭代型"),
    /** Incremental. */
    INCREMENTAL("incremental", "增量型"),
    /** Adaptive. */
    ADAPTIVE("adaptive", "适应型"),
    /** Hybrid. */
    HYBRID("hybrid", "混合型");

    private final String nameEn;
    private final String nameZh;

    Lifecycle(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}

package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * What a project constraint limits (约束类别).
 */
public enum ConstraintKind implements Localized {
    /** Deadline. */
    DEADLINE("deadline", "期限"),
    /** Budget cap. */
    BUDGET_CAP("budget cap", "预算上限"),
    /** Minimum quality. */
    MINIMUM_QUALITY("minimum quality", "最低质量"),
    /** Mandatory scope. */
    MANDATORY_SCOPE("mandatory scope", "强制范围");

    private final String nameEn;
    private final String nameZh;

    ConstraintKind(String nameEn, String nameZh) {
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

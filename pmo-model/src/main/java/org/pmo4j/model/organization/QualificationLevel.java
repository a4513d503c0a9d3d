package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Level of a qualification, ascending (资质级别).
 */
public enum QualificationLevel implements Localized {
    /** None. */
    NONE("none", "无"),
    /** Recorded training. */
    TRAINING("recorded training", "培训"),
    /** Associate. */
    ASSOCIATE("associate", "助理级"),
    /** Practitioner. */
    PRACTITIONER("practitioner", "从业级"),
    /** Expert. */
    EXPERT("expert", "专家级");

    private final String nameEn;
    private final String nameZh;

    QualificationLevel(String nameEn, String nameZh) {
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

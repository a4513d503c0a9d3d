package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Subject of a training (培训主题).
 */
public enum TrainingTopic implements Localized {
    /** Project management. */
    PROJECT_MANAGEMENT("project management", "项目管理"),
    /** Adaptive methods. */
    AGILE("adaptive methods", "敏捷"),
    /** PMO. */
    PMO("PMO", "PMO"),
    /** Other. */
    OTHER("other", "其他");

    private final String nameEn;
    private final String nameZh;

    TrainingTopic(String nameEn, String nameZh) {
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

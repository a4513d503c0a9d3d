package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Career level in project management (职业级别).
 */
public enum CareerLevel implements Localized {
    /** Junior. */
    JUNIOR("junior", "初级"),
    /** Intermediate. */
    INTERMEDIATE("intermediate", "中级"),
    /** Senior. */
    SENIOR("senior", "高级"),
    /** Expert. */
    EXPERT("expert", "专家");

    private final String nameEn;
    private final String nameZh;

    CareerLevel(String nameEn, String nameZh) {
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

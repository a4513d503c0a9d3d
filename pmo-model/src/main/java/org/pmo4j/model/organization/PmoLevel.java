package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;

/**
 * Level a PMO works on, ascending (PMO层级).
 */
public enum PmoLevel implements Localized {
    /** One project. */
    PROJECT("one project", "项目级"),
    /** One organisation unit (department). */
    UNIT("one organisation unit", "部门级"),
    /** Whole organisation. */
    ENTERPRISE("whole organisation", "企业级");

    private final String nameEn;
    private final String nameZh;

    PmoLevel(String nameEn, String nameZh) {
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

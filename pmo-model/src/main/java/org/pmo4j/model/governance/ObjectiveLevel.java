package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * Whose objective it is (目标层级).
 */
public enum ObjectiveLevel implements Localized {
    /** Of a project. */
    PROJECT("of a project", "项目"),
    /** Of the organisation. */
    ORGANIZATION("of the organisation", "组织");

    private final String nameEn;
    private final String nameZh;

    ObjectiveLevel(String nameEn, String nameZh) {
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

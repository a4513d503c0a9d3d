package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * What is handed over (移交对象).
 */
public enum HandoverSubject implements Localized {
    /** Product, service or outcome. */
    PRODUCT("product, service or outcome", "产品或成果"),
    /** Project. */
    PROJECT("project", "项目"),
    /** Standard. */
    STANDARD("standard", "标准"),
    /** Lessons. */
    LESSONS("lessons", "经验教训");

    private final String nameEn;
    private final String nameZh;

    HandoverSubject(String nameEn, String nameZh) {
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

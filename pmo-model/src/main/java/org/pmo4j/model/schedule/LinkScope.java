package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Which links a metric counts (关系范围).
 */
public enum LinkScope implements Localized {
    /** Links whose successor is in the population. */
    INTO_POPULATION("links whose successor is in the population", "指向统计范围"),
    /** All links. */
    ALL("all links", "全部");

    private final String nameEn;
    private final String nameZh;

    LinkScope(String nameEn, String nameZh) {
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

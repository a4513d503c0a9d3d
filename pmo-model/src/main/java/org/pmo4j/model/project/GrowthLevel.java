package org.pmo4j.model.project;

import org.pmo4j.model.Localized;

/**
 * How grave growth of cost is (成本增长等级), in the words of the Nunn-McCurdy Act.
 */
public enum GrowthLevel implements Localized {
    /** To be reported. */
    SIGNIFICANT("significant", "重大"),
    /** To be justified anew, or the project ends. */
    CRITICAL("critical", "严重");

    private final String nameEn;
    private final String nameZh;

    GrowthLevel(String nameEn, String nameZh) {
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

package org.pmo4j.rules;

import org.pmo4j.model.Localized;

/** How grave a violation is (严重程度), ascending, for example {@link #MAJOR}. */
public enum Severity implements Localized {
    /** Worth knowing. */
    INFO("info", "提示"),
    /** To be mended in the ordinary course of work. */
    MINOR("minor", "一般"),
    /** To be mended before the next gate. */
    MAJOR("major", "重要"),
    /** Work must not go on before it is mended. */
    BLOCKER("blocker", "阻断");

    private final String nameEn;
    private final String nameZh;

    Severity(String nameEn, String nameZh) {
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

package org.pmo4j.model.governance;

import org.pmo4j.model.Localized;

/**
 * How strongly a matter binds, ascending (约束力).
 */
public enum BindingForce implements Localized {
    /** Advice. */
    ADVISE("advice", "建议"),
    /** Requirement, waivable. */
    REQUIRE("requirement, waivable", "要求"),
    /** Binding instruction. */
    DIRECT("binding instruction", "指令"),
    /** Mandatory. */
    MANDATORY("mandatory", "强制");

    private final String nameEn;
    private final String nameZh;

    BindingForce(String nameEn, String nameZh) {
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

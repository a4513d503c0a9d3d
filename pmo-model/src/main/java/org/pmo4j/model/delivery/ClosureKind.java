package org.pmo4j.model.delivery;

import org.pmo4j.model.Localized;

/**
 * How a project ends (收尾类型).
 */
public enum ClosureKind implements Localized {
    /** After completion. */
    COMPLETION("after completion", "完成收尾"),
    /** Before scope completion. */
    EARLY_TERMINATION("before scope completion", "提前终止");

    private final String nameEn;
    private final String nameZh;

    ClosureKind(String nameEn, String nameZh) {
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

package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Kind of logic link (关系类型).
 */
public enum RelationshipKind implements Localized {
    /** Finish to start. */
    FINISH_TO_START("finish to start", "完成到开始"),
    /** Start to start. */
    START_TO_START("start to start", "开始到开始"),
    /** Finish to finish. */
    FINISH_TO_FINISH("finish to finish", "完成到完成"),
    /** Start to finish. */
    START_TO_FINISH("start to finish", "开始到完成");

    private final String nameEn;
    private final String nameZh;

    RelationshipKind(String nameEn, String nameZh) {
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

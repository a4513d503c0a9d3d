package org.pmo4j.model.portfolio;

import org.pmo4j.model.Localized;

/**
 * Kind of project dependency (依赖类别).
 */
public enum DependencyKind implements Localized {
    /** Receiver starts after giver finishes. */
    FINISH_TO_START("receiver starts after giver finishes", "完成到开始"),
    /** Receiver finishes after giver finishes. */
    FINISH_TO_FINISH("receiver finishes after giver finishes", "完成到完成"),
    /** Receiver starts after giver starts. */
    START_TO_START("receiver starts after giver starts", "开始到开始"),
    /** Information only. */
    INFORMATION("information only", "信息");

    private final String nameEn;
    private final String nameZh;

    DependencyKind(String nameEn, String nameZh) {
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

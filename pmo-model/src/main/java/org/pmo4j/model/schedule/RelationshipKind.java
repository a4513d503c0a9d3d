package org.pmo4j.model.schedule;

import org.pmo4j.model.Localized;

/**
 * Kind of logic link, for example finish to start: the successor starts once the predecessor has finished (关系类型).
 */
public enum RelationshipKind implements Localized {
    /** Finish to start. */
    FINISH_TO_START("finish to start", "完成到开始", true, true),
    /** Start to start. */
    START_TO_START("start to start", "开始到开始", false, true),
    /** Finish to finish. */
    FINISH_TO_FINISH("finish to finish", "完成到完成", true, false),
    /** Start to finish. */
    START_TO_FINISH("start to finish", "开始到完成", false, false);

    private final String nameEn;
    private final String nameZh;
    private final boolean fromFinish;
    private final boolean toStart;

    RelationshipKind(String nameEn, String nameZh, boolean fromFinish, boolean toStart) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.fromFinish = fromFinish;
        this.toStart = toStart;
    }

    /**
     * Returns the customary short name, for example FS of finish to start.
     *
     * @return FS, SS, FF or SF
     */
    public String code() {
        return (fromFinish ? "F" : "S") + (toStart ? "S" : "F");
    }

    /**
     * Tells whether the link leaves from the predecessor's finish, as finish to start does.
     *
     * @return false if it leaves from the predecessor's start
     */
    public boolean fromFinish() {
        return fromFinish;
    }

    /**
     * Tells whether the link drives the successor's start, as finish to start does.
     *
     * @return false if it drives the successor's finish
     */
    public boolean toStart() {
        return toStart;
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

package org.pmo4j.model.governance;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;

/**
 * Kind of step in the life of a waiver, in the order in which steps of one day count (豁免步骤类别).
 */
public enum WaiverStepKind implements Localized {
    /** Somebody asks for the exemption. */
    REQUEST("request", "申请"),
    /** The exemption is granted until a last valid day. */
    APPROVAL("approval", "批准"),
    /** The exemption is not granted. */
    REFUSAL("refusal", "驳回"),
    /** The last valid day is moved to a later one. */
    EXTENSION("extension", "延期"),
    /** The request or the exemption is given up, or no longer needed. */
    WITHDRAWAL("withdrawal", "撤回");

    private final String nameEn;
    private final String nameZh;

    WaiverStepKind(String nameEn, String nameZh) {
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

    /**
     * Tells whether a step of this kind may come next. A life begins with a REQUEST and ends with a REFUSAL or a WITHDRAWAL;
     * an expired waiver may still be withdrawn.
     *
     * @param last the latest step so far; null when there is none
     * @return true if the order of steps allows it
     */
    public boolean mayFollow(@Nullable WaiverStepKind last) {
        return switch (this) {
            case REQUEST -> last == null;
            case APPROVAL, REFUSAL -> last == REQUEST;
            case EXTENSION -> last == APPROVAL || last == EXTENSION;
            case WITHDRAWAL -> last == REQUEST || last == APPROVAL || last == EXTENSION;
        };
    }

    /**
     * Tells whether a step of this kind says until when the waiver is valid.
     *
     * @return true for APPROVAL and EXTENSION
     */
    public boolean setsExpiry() {
        return this == APPROVAL || this == EXTENSION;
    }
}

package org.pmo4j.rules.adoption;

import org.pmo4j.model.Localized;

/** What became of a finding between two reports (变化), for example {@link #FIXED}; what asks for attention comes first. */
public enum FindingChange implements Localized {
    /** The earlier report has no such finding. It may be waived already. */
    NEW("new", "新增"),
    /** It was waived and is a violation again. */
    EXPIRED("expired", "豁免失效"),
    /** Its outcome, severity, message or waiver is another one. */
    CHANGED("changed", "有变化"),
    /** It was a violation and is waived. */
    WAIVED("waived", "转为豁免"),
    /** The later report says of the same policy and subject that it passes or does not apply. */
    FIXED("fixed", "已解决"),
    /** The later report does not hold the policy with this subject: the subject is no longer there or no longer examined. */
    GONE("gone", "不再检查"),
    /** Both reports say the same. */
    STILL_OPEN("still open", "仍未解决");

    private final String nameEn;
    private final String nameZh;

    FindingChange(String nameEn, String nameZh) {
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

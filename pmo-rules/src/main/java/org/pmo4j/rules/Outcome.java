package org.pmo4j.rules;

import org.pmo4j.model.Localized;

/** What one policy says of one subject (结果), for example {@link #FAIL}. */
public enum Outcome implements Localized {
    /** The subject was examined and meets the policy. */
    PASS("pass", "通过"),
    /** The subject was examined and violates the policy. */
    FAIL("fail", "不符合"),
    /** The subject violates the policy, and a valid waiver exempts it for a time. */
    WAIVED("waived", "已豁免"),
    /** The policy examined nothing here: there is no such subject, or the policy does not apply to it. */
    NOT_APPLICABLE("not applicable", "不适用"),
    /** The source does not hold what the policy needs: neither a pass nor a violation. */
    UNKNOWN("unknown", "未知"),
    /** The policy itself failed; nothing is known of the subject. */
    ERROR("error", "出错");

    private final String nameEn;
    private final String nameZh;

    Outcome(String nameEn, String nameZh) {
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
     * Tells whether somebody must act on the outcome.
     *
     * @return true for FAIL, WAIVED, UNKNOWN and ERROR
     */
    public boolean finding() {
        return this != PASS && this != NOT_APPLICABLE;
    }
}

package org.pmo4j.rules.adoption;

import org.pmo4j.model.Localized;

/** Why a comparison of two reports has to be read with care, for example {@link #POLICIES_DIFFER}. Names are sentences. */
public enum DiffWarning implements Localized {
    /** Policies, or the parameters that were set, are not the same. */
    POLICIES_DIFFER(
            "The reports rest on different policies or parameters: a finding may have changed without a change in the data.",
            "两份报告所用的策略或参数不同:即使数据未变,发现也可能变化。"),
    /** The earlier report leaves out what passed and what did not apply. */
    EARLIER_FINDINGS_ONLY(
            "The earlier report holds findings only: what is new may have passed before or may not have been there.",
            "前一份报告只含发现:新增的发现此前可能已通过,也可能不存在。"),
    /** The later report leaves out what passed and what did not apply. */
    LATER_FINDINGS_ONLY(
            "The later report holds findings only: what was fixed cannot be told from what is gone, and is shown as gone.",
            "后一份报告只含发现:无法区分已解决与不再检查,均列为不再检查。"),
    /** The later report is of an earlier date. */
    DATES_REVERSED("The second report is of an earlier date than the first.", "第二份报告的日期早于第一份。");

    private final String nameEn;
    private final String nameZh;

    DiffWarning(String nameEn, String nameZh) {
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

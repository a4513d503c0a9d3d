package org.pmo4j.rules.decision;

import org.pmo4j.model.Localized;

/** Why no change removes a finding (无法解决的原因), for example {@link #TOO_LATE}. */
public enum Obstacle implements Localized {
    /** The source does not hold what the policy needs; only whoever owns the data can supply it. */
    NOT_HELD("a data request: the source does not hold what the policy needs", "数据请求:来源系统未提供所需数据"),
    /** It happened on a day that is past, and an act of today does not change that. It can be waived. */
    TOO_LATE("it happened on a past day, which no act of today changes; it can only be waived", "事已发生,今日的行动无法改变,只能豁免"),
    /** Nobody who holds the role that it takes is recorded. */
    NOBODY("nobody who holds the role that it takes is recorded", "没有登记具备所需角色的人员"),
    /** Somebody has to judge or choose; the data do not say how. */
    JUDGEMENT("it takes a judgement that the data do not hold", "需要数据中没有的判断"),
    /** Work has to be done that no decision replaces. */
    WORK("work has to be done that no decision replaces", "需要先完成工作,决策不能替代"),
    /** It is judged on the whole portfolio or on a PMO, not on one project. */
    WHOLE_PORTFOLIO("it is judged beyond one project", "其评估超出单个项目"),
    /** Every change that removes it brings another blocking finding. */
    NEW_FINDING("every change that removes it brings another blocking finding", "每项可消除它的措施都会带来新的阻断项"),
    /** The policy itself failed. */
    POLICY_FAILED("the policy itself failed", "策略执行出错"),
    /** The library knows no change that removes a finding of this policy; its remedy says what to do. */
    NO_KNOWN_CHANGE("the library knows no change for it; see the remedy", "本库没有对应的措施,请参见补救建议");

    private final String nameEn;
    private final String nameZh;

    Obstacle(String nameEn, String nameZh) {
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

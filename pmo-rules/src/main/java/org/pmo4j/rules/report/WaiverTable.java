package org.pmo4j.rules.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.WaiverState;

/** Writes how the waivers of the portfolio stand, what needs attention first, those that expire soon marked. */
final class WaiverTable {

    private final HtmlPage page;
    private final LocalDate asOf;

    WaiverTable(HtmlPage page, LocalDate asOf) {
        this.page = page;
        this.asOf = asOf;
    }

    void write(GovernanceReport report) {
        List<WaiverStanding> waivers = report.waivers();
        page.raw("<section id=waivers aria-labelledby=h-waivers><h2 id=h-waivers>").word("Waivers", "豁免").raw("</h2>");
        if (waivers == null) {
            page.element("p", "Unknown: the source does not hold waivers.", "未知:来源系统未提供豁免。");
        } else if (waivers.isEmpty()) {
            page.element("p", "There are none.", "无豁免。");
        } else {
            table(waivers);
        }
        page.raw("</section>");
    }

    private void table(List<WaiverStanding> waivers) {
        page.raw("<table><caption>").word("Waivers of the portfolio", "项目组合的豁免").raw("</caption><thead><tr>")
                .column("Waiver", "豁免").column("State", "状态").column("Policy", "策略").column("Subject", "对象")
                .column("Reason", "理由").column("Done instead", "补偿措施").column("Requested by", "申请人")
                .column("Approved by", "批准人").column("Expires", "到期").numbers("Findings waived", "豁免的发现").raw("<tbody>");
        for (WaiverStanding standing : waivers) {
            Waiver waiver = standing.waiver();
            page.raw("<tr><th scope=row>").name(waiver.id().value());
            page.cell(state(standing)).cell(waiver.policy()).cell(waiver.subject());
            Stream.of(waiver.reason(), waiver.compensatingMeasure(), waiver.requestedBy(), waiver.approvedBy())
                    .forEach(this::held);
            page.raw("<td>");
            expiry(standing);
            page.raw("<td class=n>").number(standing.exempted());
        }
        page.raw("</table>");
    }

    private String state(WaiverStanding standing) {
        String name = page.language().nameOf(standing.state());
        return standing.state() != WaiverState.DEFECTIVE
                ? name
                : name + page.language().pick(": ", ":")
                        + standing.defects().stream()
                                .map(page.language()::nameOf)
                                .collect(Collectors.joining(page.language().pick(", ", "、")));
    }

    private void held(@Nullable Object value) {
        if (value == null) {
            page.raw("<td><i>").word("not held", "未提供").raw("</i>");
        } else {
            page.cell(value);
        }
    }

    private void expiry(WaiverStanding standing) {
        LocalDate closed = standing.waiver().closedOn();
        LocalDate expires = standing.waiver().expiresOn();
        if (standing.state() == WaiverState.CLOSED && closed != null) {
            page.word("closed on ", "已于").raw(closed.toString()).word("", "关闭");
        } else if (expires == null) {
            page.word("no date", "无到期日");
        } else {
            page.raw(expires.toString());
            mark(standing.state(), ChronoUnit.DAYS.between(asOf, expires));
        }
    }

    private void mark(WaiverState state, long days) {
        String unit = days == 1 || days == -1 ? " day" : " days";
        if (state == WaiverState.EXPIRING) {
            page.raw(" <b class=late>").word("expires in " + days + unit, days + "天后到期").raw("</b>");
        } else if (state == WaiverState.EXPIRED) {
            page.raw(" <b class=late>").word("expired " + -days + unit + " ago", "已过期" + -days + "天").raw("</b>");
        }
    }
}

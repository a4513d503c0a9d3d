package org.pmo4j.rules.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** Writes the waivers of the portfolio with their expiry, those that expire soon marked. */
final class WaiverTable {

    /** Days ahead within which an expiry is marked. */
    static final int SOON = 30;

    private static final String WAIVERS_ARE_VALID = "PORT-019";

    private final HtmlPage page;
    private final LocalDate asOf;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, String> faults = new HashMap<>();

    WaiverTable(HtmlPage page, GovernanceReport report, List<Dossier> dossiers) {
        this.page = page;
        this.asOf = report.asOf();
        for (Dossier dossier : dossiers) {
            dossier.decided().forEach(this::read);
        }
    }

    private void read(PolicyResult finding) {
        if (finding.waiver() != null) {
            uses.merge(finding.waiver(), 1, Integer::sum);
        }
        if (finding.policy().id().equals(WAIVERS_ARE_VALID) && finding.outcome() == Outcome.FAIL) {
            faults.put(finding.subject().id(), finding.message(page.language()));
        }
    }

    void write(GovernanceReport report) {
        page.raw("<section id=waivers aria-labelledby=h-waivers><h2 id=h-waivers>").word("Waivers", "豁免").raw("</h2>");
        if (report.portfolio().waivers() == null) {
            page.element("p", "Unknown: the source does not hold waivers.", "未知:来源系统未提供豁免。");
        } else if (report.portfolio().waivers().waivers().isEmpty()) {
            page.element("p", "There are none.", "无豁免。");
        } else {
            table(report.portfolio().waivers().waivers());
        }
        page.raw("</section>");
    }

    private void table(List<Waiver> waivers) {
        page.raw("<table><caption>").word("Waivers of the portfolio", "项目组合的豁免").raw("</caption><thead><tr>")
                .column("Waiver", "豁免").column("Policy", "策略").column("Subject", "对象").column("Reason", "理由")
                .column("Done instead", "补偿措施").column("Requested by", "申请人").column("Approved by", "批准人").column("Expires", "到期")
                .numbers("Findings waived", "豁免的发现").raw("<tbody>");
        for (Waiver waiver : waivers) {
            page.raw("<tr><th scope=row>").name(waiver.id().value());
            page.cell(waiver.policy()).cell(waiver.subject());
            Stream.of(waiver.reason(), waiver.compensatingMeasure(), waiver.requestedBy(), waiver.approvedBy())
                    .forEach(this::held);
            page.raw("<td>");
            expiry(waiver);
            String fault = faults.get(waiver.id().value());
            if (fault != null) {
                page.raw("<p class=late>").text(fault);
            }
            page.raw("<td class=n>").number(uses.getOrDefault(waiver.id().value(), 0));
        }
        page.raw("</table>");
    }

    private void held(@Nullable Object value) {
        if (value == null) {
            page.raw("<td><i>").word("not held", "未提供").raw("</i>");
        } else {
            page.cell(value);
        }
    }

    private void expiry(Waiver waiver) {
        LocalDate closed = waiver.closedOn();
        LocalDate expires = waiver.expiresOn();
        if (closed != null && !closed.isAfter(asOf)) {
            page.word("closed on ", "已于").raw(closed.toString()).word("", "关闭");
        } else if (expires == null) {
            page.word("no date", "无到期日");
        } else {
            page.raw(expires.toString());
            left(ChronoUnit.DAYS.between(asOf, expires));
        }
    }

    private void left(long days) {
        String text = left(days, days == 1 || days == -1 ? " day" : " days");
        if (text != null) {
            page.raw(" <b class=late>").text(text).raw("</b>");
        }
    }

    private @Nullable String left(long days, String unit) {
        if (days < 0) {
            return page.language().pick("expired " + -days + unit + " ago", "已过期" + -days + "天");
        }
        return days <= SOON ? page.language().pick("expires in " + days + unit, days + "天后到期") : null;
    }
}

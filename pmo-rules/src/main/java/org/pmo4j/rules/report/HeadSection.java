package org.pmo4j.rules.report;

import java.util.List;
import java.util.Map;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;

/** Writes what a steering committee reads first: how many projects stand where, and how much is known. */
final class HeadSection {

    private static final int BAR = 1000;

    private final HtmlPage page;

    HeadSection(HtmlPage page) {
        this.page = page;
    }

    void write(GovernanceReport report, List<Dossier> dossiers) {
        page.raw("<header><p class=kind>").word("Governance report", "治理报告").raw("</p><h1>").name(name(report.portfolio(), page.language()))
                .raw("</h1><p class=sub>").word("As of ", "评估日期:").raw("<time>" + report.asOf() + "</time>")
                .word(", ", ",").number(dossiers.size() - 1).word(" projects, ", "个项目,")
                .number(report.policies().size()).word(" policies", "项策略").raw("</p>");
        nav();
        page.raw("</header><main id=main><section aria-labelledby=h-sum><h2 id=h-sum>").word("Summary", "摘要").raw("</h2>");
        Map<Outcome, Integer> counts = report.summary();
        long applicable = counts.values().stream().mapToLong(Integer::longValue).sum() - counts.get(Outcome.NOT_APPLICABLE);
        lead(dossiers, counts, applicable);
        tiles(dossiers);
        outcomes(counts, applicable);
        page.raw("</section>");
    }

    static String name(Portfolio portfolio, Language language) {
        return language == Language.ZH && portfolio.nameZh() != null ? portfolio.nameZh() : portfolio.name();
    }

    private void nav() {
        page.raw("<nav aria-label=\"").word("Parts of the report", "报告各部分").raw("\"><a href=#due>").word("To be dealt with", "待处理事项").raw("</a><a href=#overview>")
                .word("Projects at a glance", "项目总览").raw("</a><a href=#waivers>").word("Waivers", "豁免")
                .raw("</a><a href=#findings>").word("Findings", "发现").raw("</a><a href=#policies>")
                .word("Policies and remedies", "策略与改进措施").raw("</a></nav>");
    }

    private static long count(List<Dossier> dossiers, ProjectStatus status) {
        return dossiers.stream().filter(dossier -> dossier.project() != null && dossier.status() == status).count();
    }

    private void lead(List<Dossier> dossiers, Map<Outcome, Integer> counts, long applicable) {
        long red = count(dossiers, ProjectStatus.RED);
        String share = HtmlPage.percent(counts.get(Outcome.UNKNOWN), applicable);
        int all = dossiers.size() - 1;
        page.raw("<p class=lead><b>")
                .word(red + " of " + all + (all == 1 ? " project" : " projects") + (red == 1 ? " violates" : " violate"),
                        all + "个项目中有" + red + "个")
                .raw("</b>").word(" a policy that blocks further work. ", "违反阻断继续工作的策略。").raw("<b>")
                .text(page.language().pick(share, "适用策略的" + share)).raw("</b>")
                .word(" of what applies cannot be decided, because the source does not hold the data.", "因来源系统未提供数据而无法判定。")
                .raw("</p>");
    }

    private void tiles(List<Dossier> dossiers) {
        page.raw("<dl class=tiles>");
        for (ProjectStatus status : ProjectStatus.values()) {
            page.raw("<div class=" + status + "><dt>");
            OverviewTable.badge(page, status);
            page.raw("<dd>").number(count(dossiers, status)).raw("</div>");
        }
        page.raw("</dl>");
    }

    private void outcomes(Map<Outcome, Integer> counts, long applicable) {
        bar(counts, applicable);
        page.raw("<table class=outcomes><caption>").word("Outcomes of all policies on all subjects", "全部策略对全部对象的结果")
                .raw("</caption><thead><tr>").column("Outcome", "结果").numbers("Count", "数量")
                .numbers("Share of what applies", "占适用的比例").column("Meaning", "含义").raw("<tbody>");
        for (Outcome outcome : Outcome.values()) {
            page.raw("<tr><th scope=row><span class=\"sw q" + outcome.ordinal() + "\"></span>").raw(page.label(outcome))
                    .raw("<td class=n>").number(counts.get(outcome)).raw("<td class=n>")
                    .text(outcome == Outcome.NOT_APPLICABLE ? "–" : HtmlPage.percent(counts.get(outcome), applicable)).raw("<td>");
            meaning(outcome);
        }
        page.raw("</table>");
    }

    private void meaning(Outcome outcome) {
        switch (outcome) {
            case PASS -> page.word("examined, and the policy is met", "已检查,符合策略");
            case FAIL -> page.word("examined, and the policy is violated", "已检查,违反策略");
            case WAIVED -> page.word("violated, and a valid waiver exempts the subject", "违反,但有效豁免免除该对象");
            case NOT_APPLICABLE -> page.word("the policy examined nothing here", "该策略在此无检查对象");
            case UNKNOWN -> page.word("the source does not hold what the policy needs", "来源系统未提供策略所需数据");
            case ERROR -> page.word("the policy itself failed", "策略本身执行出错");
        }
    }

    /** Draws what applies as one bar; the table that follows tells the same. */
    private void bar(Map<Outcome, Integer> counts, long applicable) {
        if (applicable == 0) {
            return;
        }
        page.raw("<svg class=bar viewBox='0 0 1000 20' aria-hidden=true><defs><pattern id=hatch width=5 height=5 "
                + "patternUnits=userSpaceOnUse><rect class=hatch width=5 height=5></rect><path class=hatch d='M0 5L5 0'/></pattern></defs>");
        long before = 0;
        for (Outcome outcome : Outcome.values()) {
            if (outcome != Outcome.NOT_APPLICABLE && counts.get(outcome) > 0) {
                long left = before * BAR / applicable;
                before += counts.get(outcome);
                page.raw("<rect class=q" + outcome.ordinal() + " height=20 x=" + left + " width=" + (before * BAR / applicable - left)
                        + "></rect>");
            }
        }
        page.raw("</svg>");
    }
}

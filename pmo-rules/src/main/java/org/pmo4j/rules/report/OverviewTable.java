package org.pmo4j.rules.report;

import java.util.List;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/** Writes one row for each project: where it stands and what weighs most. */
final class OverviewTable {

    /** How many rows are open: browsers lay a long table out again and again while they read the page. */
    private static final int SHOWN_AT_ONCE = 100;

    private final HtmlPage page;
    private final FindingTables findings;

    OverviewTable(HtmlPage page, FindingTables findings) {
        this.page = page;
        this.findings = findings;
    }

    /**
     * @param dossiers first that of the portfolio, which has no row
     */
    void write(List<Dossier> dossiers) {
        page.raw("<section id=overview aria-labelledby=h-overview><h2 id=h-overview>").word("Projects at a glance", "项目总览")
                .raw("</h2>");
        rule();
        int shown = Math.min(dossiers.size(), 1 + SHOWN_AT_ONCE);
        table(dossiers, 1, shown);
        if (shown < dossiers.size()) {
            page.raw("<details class=more><summary>").word("", "其余 ").number(dossiers.size() - shown)
                    .word(" further projects", " 个项目").raw("</summary>");
            table(dossiers, shown, dossiers.size());
            page.raw("</details>");
        }
        page.raw("</section>");
    }

    private void table(List<Dossier> dossiers, int from, int to) {
        page.raw("<table class=overview><caption>").word("Status of the projects, the gravest first", "项目状态,最严重者在前")
                .raw("</caption><thead><tr>").column("Status", "状态").column("Project", "项目").column("Name", "名称").column("State", "生命周期状态")
                .numbers("Blocking", "阻断").numbers("Major", "重要").numbers("Other", "其他").numbers("Waived", "已豁免")
                .numbers("Unknown", "未知").column("What weighs most", "最严重的发现").raw("<tbody>");
        for (int i = from; i < to; i++) {
            row(dossiers.get(i), i);
        }
        page.raw("</table>");
    }

    /** States the function of {@link ProjectStatus} on the page. */
    private void rule() {
        page.raw("<details class=rule><summary>").word("How the status follows from the findings", "状态如何得出").raw("</summary><p>")
                .word("The first that holds. Red: a policy of severity Blocker is violated, or failed itself. Grey: nothing applies, or "
                                + "more than half of what applies is unknown. Amber: a policy of severity Major is violated, an answer "
                                + "to one of severity Blocker is unknown, or any policy failed itself. Green: otherwise. A violation "
                                + "that a valid waiver covers does not count. The counts are violations and errors by severity; Unknown is "
                                + "the share of what applies.",
                        "取首个成立者。红:违反“阻断”级策略,或该策略执行出错。灰:无适用策略,或适用策略中一半以上未知。黄:违反“重要”级策略,"
                                + "或“阻断”级策略的结果未知,或任一策略执行出错。绿:其他情况。有效豁免所涵盖的违反不计。各列数字为按严重程度统计的"
                                + "不符合与出错数;“未知”为其在适用策略中的占比。")
                .raw("</details>");
    }

    private void row(Dossier dossier, int number) {
        Standing standing = dossier.standing();
        Project project = dossier.project();
        page.raw("<tr><td>");
        badge(page, dossier.status());
        page.raw("<th scope=row><a href=#d" + number + ">").name(project.id().value()).raw("</a><td><span class=name>")
                .name(name(project, page.language())).raw("</span><td>");
        page.raw(project.state() == null ? "–" : page.label(project.state()));
        count(standing.violations(Severity.BLOCKER));
        count(standing.violations(Severity.MAJOR));
        count(standing.violations(Severity.MINOR) + standing.violations(Severity.INFO));
        count(standing.count(Outcome.WAIVED));
        page.raw("<td class=n>").text(HtmlPage.percent(standing.unknown(), standing.applicable())).raw("<td>");
        if (!dossier.decided().isEmpty()) {
            PolicyResult worst = dossier.decided().get(0);
            findings.link(worst.policy());
            page.raw(" ").text(worst.policy().title().in(page.language()));
        } else if (standing.blockingUnknowns() > 0) {
            page.word("unknown answers that would block: ", "未知的阻断级结果:").number(standing.blockingUnknowns());
        }
    }

    private void count(int count) {
        page.raw("<td class=n>").raw(count == 0 ? "–" : HtmlPage.grouped(count));
    }

    /** Writes a status by colour, sign and word. */
    static void badge(HtmlPage page, ProjectStatus status) {
        String sign = switch (status) {
            case RED -> "▲";
            case GREY -> "?";
            case AMBER -> "◆";
            case GREEN -> "●";
        };
        page.raw("<span class=\"st " + status + "\"><span aria-hidden=true>" + sign + "</span> ").raw(page.label(status)).raw("</span>");
    }

    static String name(Project project, Language language) {
        return language == Language.ZH && project.nameZh() != null ? project.nameZh() : project.name();
    }
}

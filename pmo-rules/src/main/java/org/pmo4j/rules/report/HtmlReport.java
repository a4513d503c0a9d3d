package org.pmo4j.rules.report;

import java.io.UncheckedIOException;
import java.util.List;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;

/**
 * Writes a report for a steering committee as one HTML page: where the projects stand ({@link ProjectStatus}), waivers,
 * and for each project its gates, earned value, processes and findings. The page loads nothing and may run no script but
 * its own, which only filters: everything can be read without it, in black and white and on paper. The same report always gives
 * the same page.
 *
 * <pre>{@code
 * try (Writer page = Files.newBufferedWriter(Path.of("report.html"))) {
 *     HtmlReport.in(Language.EN).write(report, page);
 * }
 * }</pre>
 */
public final class HtmlReport {

    private final Language language;

    private HtmlReport(Language language) {
        this.language = language;
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and names
     * @return the writer
     */
    public static HtmlReport in(Language language) {
        return new HtmlReport(language);
    }

    /**
     * Writes a report, part by part.
     *
     * @param report the report
     * @param output where to, to be encoded in UTF-8; neither flushed nor closed
     * @throws UncheckedIOException if the output cannot be written
     */
    public void write(GovernanceReport report, Appendable output) {
        HtmlPage page = new HtmlPage(output, language);
        List<Dossier> dossiers = Dossier.of(report);
        FindingTables findings = new FindingTables(page, report);
        start(report, page);
        new HeadSection(page).write(report, dossiers);
        new DueTable(page, report).write(dossiers);
        new OverviewTable(page, findings).write(dossiers);
        new WaiverTable(page, report.asOf()).write(report);
        details(report, page, dossiers, findings);
        new PolicyList(page).write(report.policies(), dossiers);
        page.raw("</main><footer><p>").word("PMO4J ", "PMO4J ").text(GovernanceReport.engineVersion())
                .word(". Input ", "。输入").raw(" <code>" + report.portfolio().fingerprint() + "</code>")
                .word(", policies ", ",策略").raw(" <code>" + report.policyHash() + "</code></p></footer><script>")
                .raw(PageResource.SCRIPT.text()).raw("</script></body></html>\n");
    }

    private void start(GovernanceReport report, HtmlPage page) {
        page.raw("<!DOCTYPE html>\n<html lang=" + language.pick("en", "zh-Hans") + "><head><meta charset=utf-8>")
                .raw("<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; style-src '")
                .raw(PageResource.STYLE.hash()).raw("'; script-src '").raw(PageResource.SCRIPT.hash())
                .raw("'; base-uri 'none'; form-action 'none'\"><meta name=viewport content=\"width=device-width\"><title>")
                .text(HeadSection.name(report.portfolio(), language)).word(", governance as of ", ",治理报告,").raw(report.asOf().toString())
                .raw("</title><style>").raw(PageResource.STYLE.text()).raw("</style></head><body><a class=skip href=#main>")
                .word("Skip to the summary", "跳到摘要").raw("</a>");
    }

    private void details(GovernanceReport report, HtmlPage page, List<Dossier> dossiers, FindingTables findings) {
        ProcessHeatMap heatMap = new ProcessHeatMap(page);
        page.raw("<section id=findings aria-labelledby=h-findings><h2 id=h-findings>").word("Findings by project", "各项目的发现").raw("</h2>");
        new FilterForm(page).write(report);
        page.raw("<details class=rule><summary>").word("How to read the processes", "过程图例").raw("</summary>");
        heatMap.legend();
        page.raw("</details>");
        for (int i = 0; i < dossiers.size(); i++) {
            Dossier dossier = dossiers.get(i);
            Project project = dossier.project();
            heading(page, dossier, i);
            // A browser that runs the script reads this as text, and makes it when the project is opened or nothing else is to do.
            page.raw("<noscript>");
            if (project != null) {
                new GateTimeline(page, report.asOf()).write(project);
                new EarnedValueChart(page).write(project);
                heatMap.write(project, dossier.decided());
            }
            findings.write(dossier);
            page.raw("</noscript></details></section>\n");
        }
        page.raw("</section>");
    }

    private void heading(HtmlPage page, Dossier dossier, int number) {
        Project project = dossier.project();
        page.raw("<section class=d id=d" + number + " aria-labelledby=t" + number);
        if (project != null) {
            page.raw(" data-p=\"").text(project.id().value()).raw("\"");
        }
        page.raw("><details" + (number == 0 ? " open" : "") + "><summary>");
        if (project == null) {
            page.raw("<h3 id=t0>").word("The portfolio as a whole", "整个项目组合").raw("</h3>");
        } else {
            OverviewTable.badge(page, dossier.status());
            page.raw("<h3 id=t" + number + ">").name(project.id().value()).raw(" <span class=name>")
                    .name(OverviewTable.name(project, language)).raw("</span></h3>");
        }
        page.raw("<span class=sum>");
        sum(page, dossier.standing());
        page.raw("</span></summary>");
    }

    private static void sum(HtmlPage page, Standing standing) {
        int violated = standing.count(Outcome.FAIL) + standing.errors();
        page.number(violated).word(" violated, ", "项不符合,").number(standing.unknown()).word(" unknown", "项未知");
    }
}

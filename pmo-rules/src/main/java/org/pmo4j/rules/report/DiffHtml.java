package org.pmo4j.rules.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.adoption.ComparedFinding;
import org.pmo4j.rules.adoption.FindingChange;
import org.pmo4j.rules.adoption.ReportDiff;
import org.pmo4j.rules.adoption.ReportedFinding;

/**
 * Writes a comparison of two reports as one HTML page that needs no network and no script, and prints as it is. Whatever the
 * reports hold is text on it, never markup; its policy forbids everything but its own style.
 */
public final class DiffHtml {

    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:72rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #c8c8c8;overflow-wrap:anywhere}
            th,td:first-child{white-space:nowrap}
            td.n{text-align:right}
            .counts{width:auto}
            .note{border-left:.25rem solid #6b4e00;padding:.25rem .75rem;background:#fff7e0}
            summary{cursor:pointer}
            @media print{body{margin:0;max-width:none}tr{break-inside:avoid}}
            """;

    private final Language language;

    private DiffHtml(Language language) {
        this.language = language;
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and the messages of the reports
     * @return the writer
     */
    public static DiffHtml in(Language language) {
        return new DiffHtml(language);
    }

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @param output where to, in UTF-8
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(ReportDiff diff, Appendable output) {
        HtmlPage page = new HtmlPage(output, language);
        String title = language.pick("Findings of ", "发现比较:") + diff.later().asOf() + language.pick(" against ", " 对比 ")
                + diff.earlier().asOf();
        head(title, page);
        page.raw("<body>\n<main>\n<h1>").text(title).raw("</h1>\n");
        diff.warnings().forEach(warning ->
                page.raw("<p class=\"note\">").text(language.nameOf(warning)).raw("</p>\n"));
        page.raw("<table class=\"counts\">\n");
        diff.summary().forEach((change, count) -> page.raw("<tr><th scope=\"row\">").text(language.nameOf(change))
                .raw("</th><td class=\"n\">").number(count).raw("</td></tr>\n"));
        page.raw("</table>\n");
        for (FindingChange change : FindingChange.values()) {
            section(change, diff.findings(change), page);
        }
        page.raw("</main>\n</body>\n</html>\n");
    }

    private void head(String title, HtmlPage page) {
        page.raw("<!DOCTYPE html>\n<html lang=\"" + language.pick("en", "zh-Hans") + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" + hash())
                .raw("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").text(title)
                .raw("</title>\n<style>" + STYLE + "</style>\n</head>\n");
    }

    private void section(FindingChange change, List<ComparedFinding> findings, HtmlPage page) {
        if (findings.isEmpty()) {
            return;
        }
        boolean folded = change == FindingChange.STILL_OPEN;
        page.raw("<h2>").text(language.nameOf(change)).raw("</h2>\n");
        if (folded) {
            page.raw("<details>\n<summary>").number(findings.size()).word(" findings", "项发现").raw("</summary>\n");
        }
        page.raw("<table>\n<thead><tr>")
                .column("Policy", "策略").column("Subject", "对象").column("Severity", "严重程度").column("Outcome", "结果")
                .column("Message", "说明")
                .raw("</tr></thead>\n<tbody>\n");
        findings.forEach(finding -> row(finding, page));
        page.raw("</tbody>\n</table>\n").raw(folded ? "</details>\n" : "");
    }

    private void row(ComparedFinding finding, HtmlPage page) {
        boolean changed = finding.change() == FindingChange.CHANGED;
        String cell = changed ? "<td rowspan=\"2\">" : "<td>";
        page.raw("<tr>" + cell).text(finding.key().policy());
        page.raw("</td>" + cell).name(finding.key().subject().toString()).raw("</td>");
        if (changed) {
            said(language.pick("before: ", "此前:"), finding.earlier(), page);
            page.raw("<tr>");
            said(language.pick("now: ", "现在:"), finding.later(), page);
        } else {
            said("", finding.latest(), page);
        }
    }

    private void said(String when, ReportedFinding finding, HtmlPage page) {
        page.raw("<td>").text(language.nameOf(finding.severity())).raw("</td><td>").text(language.nameOf(finding.outcome()));
        if (finding.waiver() != null) {
            page.raw(" ").name(finding.waiver());
        }
        page.raw("</td><td>").text(when).name(finding.message()).raw("</td></tr>\n");
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

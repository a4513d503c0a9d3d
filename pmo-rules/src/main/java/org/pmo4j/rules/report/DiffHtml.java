package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final TextLines lines;

    private DiffHtml(Language language) {
        this.language = language;
        this.lines = new TextLines(language);
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
     * @throws UncheckedIOException if the output cannot be written
     */
    public void write(ReportDiff diff, Appendable output) {
        StringBuilder html = new StringBuilder();
        String title = lines.word("Findings of ", "发现比较:") + diff.later().asOf() + lines.word(" against ", " 对比 ")
                + diff.earlier().asOf();
        head(title, html);
        html.append("<body>\n<main>\n<h1>").append(title).append("</h1>\n");
        diff.warnings().forEach(warning -> html.append("<p class=\"note\">")
                .append(escaped(language.nameOf(warning)))
                .append("</p>\n"));
        counts(diff, html);
        for (FindingChange change : FindingChange.values()) {
            section(change, diff.findings(change), html);
        }
        html.append("</main>\n</body>\n</html>\n");
        try {
            output.append(html);
        } catch (IOException e) {
            throw new UncheckedIOException("the comparison cannot be written", e);
        }
    }

    private void head(String title, StringBuilder html) {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(language.pick("en", "zh-Hans")).append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
                .append("style-src 'sha256-").append(hash()).append("'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").append(title)
                .append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n");
    }

    private void counts(ReportDiff diff, StringBuilder html) {
        html.append("<table class=\"counts\">\n");
        diff.summary().forEach((change, count) -> html.append("<tr><th scope=\"row\">")
                .append(language.nameOf(change))
                .append("</th><td class=\"n\">").append(count).append("</td></tr>\n"));
        html.append("</table>\n");
    }

    private void section(FindingChange change, List<ComparedFinding> findings, StringBuilder html) {
        if (findings.isEmpty()) {
            return;
        }
        boolean folded = change == FindingChange.STILL_OPEN;
        html.append("<h2>").append(language.nameOf(change)).append("</h2>\n");
        html.append(folded
                ? "<details>\n<summary>" + findings.size() + lines.word(" findings", "项发现") + "</summary>\n" : "");
        html.append("<table>\n<thead><tr>");
        for (String column : List.of(lines.word("Policy", "策略"), lines.word("Subject", "对象"),
                lines.word("Severity", "严重程度"), lines.word("Outcome", "结果"), lines.word("Message", "说明"))) {
            html.append("<th scope=\"col\">").append(column).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        findings.forEach(finding -> row(finding, html));
        html.append("</tbody>\n</table>\n").append(folded ? "</details>\n" : "");
    }

    private void row(ComparedFinding finding, StringBuilder html) {
        boolean changed = finding.change() == FindingChange.CHANGED;
        String rows = changed ? " rowspan=\"2\"" : "";
        html.append("<tr><td").append(rows).append('>').append(escaped(finding.key().policy()));
        html.append("</td><td").append(rows).append("><bdi>").append(escaped(finding.key().subject().toString()))
                .append("</bdi></td>");
        if (changed) {
            said(lines.word("before: ", "此前:"), finding.earlier(), html);
            html.append("<tr>");
            said(lines.word("now: ", "现在:"), finding.later(), html);
        } else {
            said("", finding.latest(), html);
        }
    }

    private void said(String when, ReportedFinding finding, StringBuilder html) {
        String waiver = finding.waiver() == null ? "" : " " + finding.waiver();
        html.append("<td>").append(language.nameOf(finding.severity()));
        html.append("</td><td>").append(language.nameOf(finding.outcome())).append("<bdi>").append(escaped(waiver));
        html.append("</bdi></td><td>").append(when).append("<bdi>").append(escaped(finding.message()))
                .append("</bdi></td></tr>\n");
    }

    private static String escaped(String text) {
        return TextLines.safe(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
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

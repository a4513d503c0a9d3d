package org.pmo4j.rules.report;

import java.util.List;
import java.util.Locale;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.adoption.ComparedFinding;
import org.pmo4j.rules.adoption.FindingChange;
import org.pmo4j.rules.adoption.ReportDiff;
import org.pmo4j.rules.adoption.ReportedFinding;

/** Writes a comparison of two reports for people: counts, then all that is not still open as it was. */
public final class DiffText {

    private final TextLines lines;

    private DiffText(Language language) {
        this.lines = new TextLines(language);
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and the messages of the reports
     * @return the writer
     */
    public static DiffText in(Language language) {
        return new DiffText(language);
    }

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @param output where to
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(ReportDiff diff, Appendable output) {
        StringBuilder text = new StringBuilder();
        TextLines.line(text, lines.word("Findings of ", "发现比较:") + diff.later().asOf()
                + lines.word(" against ", " 对比 ") + diff.earlier().asOf());
        diff.warnings().forEach(warning -> TextLines.line(
                text, lines.word("Warning: ", "注意:") + lines.language().nameOf(warning)));
        TextLines.line(text, "");
        int width = String.valueOf(diff.findings().size()).length();
        diff.summary().forEach((change, count) -> TextLines.line(
                text, "  " + " ".repeat(width - String.valueOf(count).length()) + count + "  " + lines.language().nameOf(change)));
        for (FindingChange change : FindingChange.values()) {
            if (change != FindingChange.STILL_OPEN) {
                section(change, diff.findings(change), text);
            }
        }
        TextLines.write(text, output);
    }

    private void section(FindingChange change, List<ComparedFinding> findings, StringBuilder text) {
        if (findings.isEmpty()) {
            return;
        }
        TextLines.line(text, "");
        TextLines.line(text, title(change));
        for (ComparedFinding finding : findings) {
            TextLines.line(text, "  " + finding.key().toString() + "  " + grade(finding.latest()));
            if (change == FindingChange.CHANGED) {
                TextLines.line(text, "      " + lines.word("before: ", "此前:") + said(finding.earlier(), finding.later()));
                TextLines.line(text, "      " + lines.word("now: ", "现在:") + finding.later().message());
            } else {
                TextLines.line(text, "      " + finding.latest().message());
            }
        }
    }

    /** What was said before, with the grade only where it is another one now. */
    private String said(ReportedFinding before, ReportedFinding now) {
        String grade = grade(before);
        return (grade.equals(grade(now)) ? "" : grade + "  ") + before.message();
    }

    private String grade(ReportedFinding finding) {
        String waiver = finding.waiver() == null ? "" : "  " + finding.waiver();
        String outcome = finding.outcome() == Outcome.FAIL ? "" : "  " + lines.label(finding.outcome());
        return lines.label(finding.severity()) + outcome + waiver;
    }

    private String title(FindingChange change) {
        String name = lines.language().nameOf(change);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}

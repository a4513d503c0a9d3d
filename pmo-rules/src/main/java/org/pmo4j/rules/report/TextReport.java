package org.pmo4j.rules.report;

import java.io.IOException;
import java.util.Iterator;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/** Writes the findings of a report as text, one line each. */
public final class TextReport {

    private final Language language;

    private TextReport(Language language) {
        this.language = language;
    }

    /**
     * Creates a writer.
     *
     * @param language the language of outcomes and messages
     * @return the writer
     */
    public static TextReport in(Language language) {
        return new TextReport(language);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param output where to
     * @throws IOException if the output cannot be written
     */
    public void write(GovernanceReport report, Appendable output) throws IOException {
        Iterator<PolicyResult> findings = report.findings().iterator();
        while (findings.hasNext()) {
            PolicyResult finding = findings.next();
            output.append(finding.policy().id())
                    .append(' ')
                    .append(finding.subject().toString())
                    .append(": ")
                    .append(language.nameOf(finding.outcome()))
                    .append(": ")
                    .append(finding.message(language))
                    .append('\n');
        }
    }
}

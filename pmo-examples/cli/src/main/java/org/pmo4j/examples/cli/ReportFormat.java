package org.pmo4j.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.report.HtmlReport;
import org.pmo4j.rules.report.JsonReport;
import org.pmo4j.rules.report.TextReport;

/** A form of the report, for example {@link #JSON}. */
enum ReportFormat {
    /** For people. */
    TEXT {
        @Override
        void write(GovernanceReport report, Language language, boolean findingsOnly, OutputStream out)
                throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            TextReport.in(language).write(report, writer);
            writer.flush();
        }
    },
    /** For programs: the whole ledger. */
    JSON {
        @Override
        void write(GovernanceReport report, Language language, boolean findingsOnly, OutputStream out) {
            JsonReport writer = JsonReport.in(language);
            (findingsOnly ? writer.findingsOnly() : writer).write(report, out);
        }
    },
    /** For a steering committee: one page that needs nothing else. */
    HTML {
        @Override
        void write(GovernanceReport report, Language language, boolean findingsOnly, OutputStream out)
                throws IOException {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            HtmlReport.in(language).write(report, writer);
            writer.flush();
        }
    };

    abstract void write(GovernanceReport report, Language language, boolean findingsOnly, OutputStream out)
            throws IOException;
}

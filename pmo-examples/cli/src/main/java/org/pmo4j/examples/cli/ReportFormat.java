package org.pmo4j.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.report.CsvReport;
import org.pmo4j.rules.report.HtmlReport;
import org.pmo4j.rules.report.JsonReport;
import org.pmo4j.rules.report.JunitReport;
import org.pmo4j.rules.report.SarifReport;
import org.pmo4j.rules.report.TextReport;

/** A form of the report, for example {@link #JSON}. */
enum ReportFormat {
    /** For people. */
    TEXT {
        @Override
        void write(GovernanceReport report, Path document, Language language, boolean findingsOnly, OutputStream out)
                throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            TextReport.in(language).write(report, writer);
            writer.flush();
        }
    },
    /** For programs: the whole ledger. */
    JSON {
        @Override
        void write(GovernanceReport report, Path document, Language language, boolean findingsOnly, OutputStream out) {
            JsonReport writer = JsonReport.in(language);
            (findingsOnly ? writer.findingsOnly() : writer).write(report, out);
        }
    },
    /** For code scanning: findings only. */
    SARIF {
        @Override
        void write(GovernanceReport report, Path document, Language language, boolean findingsOnly, OutputStream out) {
            SarifReport.in(language).document(uri(document)).write(report, out);
        }
    },
    /** For build servers: a case for each policy and subject. */
    JUNIT {
        @Override
        void write(GovernanceReport report, Path document, Language language, boolean findingsOnly, OutputStream out) {
            JunitReport.in(language).write(report, out);
        }
    },
    /** For spreadsheets: the whole ledger. */
    CSV {
        @Override
        void write(GovernanceReport report, Path document, Language language, boolean findingsOnly, OutputStream out) {
            CsvReport writer = CsvReport.in(language);
            (findingsOnly ? writer.findingsOnly() : writer).write(report, out);
        }
    },
    /** For a steering committee: one page that needs nothing else. */
    HTML {
        @Override
        void write(GovernanceReport report, Path document, Language language, boolean findingsOnly, OutputStream out)
                throws IOException {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            HtmlReport.in(language).write(report, writer);
            writer.flush();
        }
    };

    /** Writes a report on what was read from a document; a form that has a place for it names the document. */
    abstract void write(GovernanceReport report, Path document, Language language, boolean findingsOnly, OutputStream out)
            throws IOException;

    /** Returns the place of a file, relative to the current folder where it lies inside. */
    private static URI uri(Path file) {
        URI folder = Path.of("").toAbsolutePath().toUri();
        return folder.relativize(file.toAbsolutePath().normalize().toUri());
    }
}

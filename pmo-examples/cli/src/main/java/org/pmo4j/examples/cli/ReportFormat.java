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
        void write(GovernanceReport report, Rendering how, OutputStream out)
                throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            TextReport text = TextReport.in(how.language());
            (how.coloured() ? text.coloured() : text).write(report, writer);
            writer.flush();
        }
    },
    /** For programs: the whole ledger. */
    JSON {
        @Override
        void write(GovernanceReport report, Rendering how, OutputStream out) {
            JsonReport writer = JsonReport.in(how.language());
            (how.findingsOnly() ? writer.findingsOnly() : writer).write(report, out);
        }
    },
    /** For code scanning: findings only. */
    SARIF {
        @Override
        void write(GovernanceReport report, Rendering how, OutputStream out) {
            SarifReport.in(how.language()).document(uri(how.document())).write(report, out);
        }
    },
    /** For build servers: a case for each policy and subject. */
    JUNIT {
        @Override
        void write(GovernanceReport report, Rendering how, OutputStream out) {
            JunitReport.in(how.language()).write(report, out);
        }
    },
    /** For spreadsheets: the whole ledger. */
    CSV {
        @Override
        void write(GovernanceReport report, Rendering how, OutputStream out) {
            CsvReport writer = CsvReport.in(how.language());
            (how.findingsOnly() ? writer.findingsOnly() : writer).write(report, out);
        }
    },
    /** For a steering committee: one page that needs nothing else. */
    HTML {
        @Override
        void write(GovernanceReport report, Rendering how, OutputStream out)
                throws IOException {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            HtmlReport.in(how.language()).write(report, writer);
            writer.flush();
        }
    };

    /**
     * How a report is written; each form takes what it has a place for.
     *
     * @param document what the portfolio was read from
     * @param language the language of titles, messages and remedies
     * @param findingsOnly true to leave out what passed or did not apply
     * @param coloured true for a terminal that shows colours
     */
    record Rendering(Path document, Language language, boolean findingsOnly, boolean coloured) {}

    abstract void write(GovernanceReport report, Rendering how, OutputStream out)
            throws IOException;

    /** Returns the place of a file, relative to the current folder where it lies inside. */
    private static URI uri(Path file) {
        URI folder = Path.of("").toAbsolutePath().toUri();
        return folder.relativize(file.toAbsolutePath().normalize().toUri());
    }
}

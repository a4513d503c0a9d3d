package org.pmo4j.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.adoption.ReportDiff;
import org.pmo4j.rules.report.DiffHtml;
import org.pmo4j.rules.report.DiffJson;
import org.pmo4j.rules.report.DiffText;

/** A form of the comparison of two reports, for example {@link #HTML}. */
enum DiffFormat {
    /** For people at a terminal. */
    TEXT {
        @Override
        void write(ReportDiff diff, Language language, OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            DiffText.in(language).write(diff, writer);
            writer.flush();
        }
    },
    /** For programs. */
    JSON {
        @Override
        void write(ReportDiff diff, Language language, OutputStream out) {
            DiffJson.write(diff, out);
        }
    },
    /** For people who are sent a page. */
    HTML {
        @Override
        void write(ReportDiff diff, Language language, OutputStream out) throws IOException {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            DiffHtml.in(language).write(diff, writer);
            writer.flush();
        }
    };

    abstract void write(ReportDiff diff, Language language, OutputStream out) throws IOException;
}

package org.pmo4j.rules.report;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON in UTF-8 with two blanks for each level and the same line end on every machine. */
final class JsonOutput {

    /** A document that breaks off must not look complete, and the stream belongs to the caller. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("\n")
            .build();

    private JsonOutput() {}

    /** Returns a generator; closing it flushes the stream and leaves it open. */
    static JsonGenerator to(OutputStream output) {
        DefaultIndenter newLine = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(newLine).withArrayIndenter(newLine);
        return JSON.createGenerator(new Indented(printer), output);
    }

    /** Returns a generator that writes each value on a line of its own; closing it flushes the stream and leaves it open. */
    static JsonGenerator lines(OutputStream output) {
        return JSON.createGenerator(ObjectWriteContext.empty(), output);
    }

    /** Tells the generator how to lay out. */
    private static final class Indented extends ObjectWriteContext.Base {

        private final DefaultPrettyPrinter printer;

        Indented(DefaultPrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public DefaultPrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

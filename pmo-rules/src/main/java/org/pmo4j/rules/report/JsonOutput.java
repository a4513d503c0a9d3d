package org.pmo4j.rules.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON in UTF-8, indented by two blanks, lines ending with a line feed on every platform. */
final class JsonOutput {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonOutput() {}

    /**
     * Begins a document.
     *
     * @param output where to; flushed when the generator is closed, not closed
     * @return the generator
     */
    static JsonGenerator to(OutputStream output) {
        DefaultIndenter newLine = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(newLine).withArrayIndenter(newLine);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        return JSON.createGenerator(context, new Unclosed(output));
    }

    /** Keeps the caller's stream open. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

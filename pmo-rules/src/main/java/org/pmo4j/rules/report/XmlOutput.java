package org.pmo4j.rules.report;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 in UTF-8, each element on a line of its own, holding nothing that a reader of XML refuses or changes. */
final class XmlOutput {

    private final XMLStreamWriter xml;
    private int depth;
    private boolean inline;

    XmlOutput(OutputStream output) throws XMLStreamException {
        // The writer of the JDK, whatever else is on the class path: the same report gives the same bytes.
        xml = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8)));
        xml.writeStartDocument("UTF-8", "1.0");
    }

    void start(String element) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        depth++;
        inline = true;
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(
                name,
                Characters.printable(value).replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' '));
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(Characters.printable(text).replace("\r\n", "\n").replace('\r', '\n'));
    }

    void end() throws XMLStreamException {
        depth--;
        if (!inline) {
            line();
        }
        xml.writeEndElement();
        inline = false;
    }

    /** Ends the document; the stream is flushed and left open. */
    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}

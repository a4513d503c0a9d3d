package org.pmo4j.examples.ofbiz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads files of entity XML. A document type is refused, so nothing can be declared that grows or reaches outside the
 * file; files that are too large are refused as well. A file that is refused is one fault, and the others are still read.
 */
final class EntityReader {

    /** Largest file that is read: 64 MiB. */
    static final long MAX_BYTES = 64L << 20;
    /** Most elements that all files may hold together. */
    static final int MAX_ELEMENTS = 1_000_000;

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private final Entities entities;
    private final Tally tally;
    private final Faults faults;
    private final long maxBytes;
    private final int maxElements;
    private int elements;

    EntityReader(Entities entities, Tally tally, Faults faults) {
        this(entities, tally, faults, MAX_BYTES, MAX_ELEMENTS);
    }

    EntityReader(Entities entities, Tally tally, Faults faults, long maxBytes, int maxElements) {
        this.entities = entities;
        this.tally = tally;
        this.faults = faults;
        this.maxBytes = maxBytes;
        this.maxElements = maxElements;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Adds the entities of a file, or the fault that ended its reading. */
    void read(Path file) {
        String name = file.getFileName().toString();
        try (InputStream in = new LimitedInput(Files.newInputStream(file), maxBytes)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                new EntityDocument(name, xml, this::add).read();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException fault) {
            String line = fault.getLocation() == null ? "" : ":" + fault.getLocation().getLineNumber();
            refuse(name + line, reason(fault));
        } catch (IOException fault) {
            refuse(name, "cannot be read: " + fault);
        }
    }

    private void add(EntityDocument.Element element) throws XMLStreamException {
        if (++elements > maxElements) {
            throw new XMLStreamException("holds, with the files before it, more than " + maxElements + " elements");
        }
        EntityType type = EntityType.of(element.name());
        if (type == null) {
            tally.unmapped(element.name());
            return;
        }
        element.fields().keySet().stream()
                .filter(field -> !type.reads(field))
                .forEach(field -> tally.unmappedField(element.name() + "." + field));
        entities.add(new Entity(type, element.file(), element.line(), element.fields()));
    }

    private void refuse(String place, String reason) {
        entities.incomplete();
        faults.add(place, reason);
    }

    /** Parser messages stand on a second line, after the position. */
    private static String reason(XMLStreamException fault) {
        if (fault.getNestedException() instanceof LimitedInput.TooLargeException large) {
            return large.getMessage();
        }
        String message = String.valueOf(fault.getMessage());
        int text = message.indexOf("Message: ");
        return text < 0 ? message : "is not well-formed XML: " + message.substring(text + "Message: ".length());
    }
}

package org.pmo4j.examples.ofbiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One file of entity XML while it is read: a root {@code entity-engine-xml}, in it one element for each entity, whose fields
 * are attributes or, for long texts, elements.
 */
final class EntityDocument {

    private static final String ROOT = "entity-engine-xml";
    /** What a data file of OFBiz may ask for besides holding entities. */
    private static final Set<String> ACTIONS = Set.of("create", "create-update", "create-replace", "delete");

    private final String file;
    private final XMLStreamReader xml;
    private final Sink sink;

    EntityDocument(String file, XMLStreamReader xml, Sink sink) {
        this.file = file;
        this.xml = xml;
        this.sink = sink;
    }

    /**
     * Hands on each element.
     *
     * @throws XMLStreamException if the file is no entity XML; with the position, unless it is a limit that was reached
     */
    void read() throws XMLStreamException {
        toRoot();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                element();
            } else {
                blank();
            }
        }
        while (xml.hasNext()) {
            next();
        }
    }

    private void toRoot() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        if (!xml.getLocalName().equals(ROOT)) {
            throw new Refusal("begins with <" + xml.getLocalName() + ">, not with <" + ROOT + ">");
        }
    }

    private void element() throws XMLStreamException {
        String name = xml.getLocalName();
        if (ACTIONS.contains(name)) {
            throw new Refusal("holds the action <" + name + ">; only entities are read");
        }
        int line = xml.getLocation().getLineNumber();
        sink.add(new Element(name, file, line, fields(name)));
    }

    private Map<String, String> fields(String entity) throws XMLStreamException {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            put(fields, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                String field = xml.getLocalName();
                if (fields.containsKey(field)) {
                    throw new Refusal("gives " + entity + "." + field + " twice");
                }
                put(fields, field, text());
            } else {
                blank();
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isBlank()) {
            fields.put(name, value);
        }
    }

    private String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                throw new Refusal("holds <" + xml.getLocalName() + "> within a field");
            }
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void blank() throws XMLStreamException {
        if (xml.isCharacters() && !xml.isWhiteSpace()) {
            throw new Refusal("holds text outside of a field");
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new Refusal("has a document type (<!DOCTYPE>), which is not read");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refusal("refers to an entity that is not declared: &" + xml.getLocalName() + ";");
        }
        return event;
    }

    /** Takes the elements of a file. */
    interface Sink {
        void add(Element element) throws XMLStreamException;
    }

    /**
     * An element as it stands in a file.
     *
     * @param name name of the entity
     * @param file the file
     * @param line the line on which its start tag ends, from 1
     * @param fields the fields that are not blank
     */
    record Element(String name, String file, int line, Map<String, String> fields) {}

    /** Ends the reading of a file that is well-formed, but no entity XML; knows where. */
    private final class Refusal extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        Refusal(String reason) {
            super(reason);
            location = xml.getLocation();
        }
    }
}

package org.pmo4j.examples.schedule;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** XML that another reader may have: well-formed, without document type declaration, nested no deeper than 100. */
final class SafeXml {

    /**
     * The outermost element.
     *
     * @param name local name
     * @param namespace namespace; empty where there is none
     * @param attributes local names of its attributes
     */
    record Root(String name, String namespace, Set<String> attributes) {}

    private static final int MAX_DEPTH = 100;
    private static final String ENTITIES = "http://xml.org/sax/features/external-general-entities";
    private static final String PARAMETERS = "http://xml.org/sax/features/external-parameter-entities";
    private static final String DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private SafeXml() {}

    /**
     * Reads all of a file.
     *
     * @return the root; null if the file has none, as where it is not XML at all
     * @throws RefusedPlanException if it is XML, but not such as another reader may have
     */
    static @Nullable Root root(byte[] content) {
        var handler = new Handler();
        try {
            SAXParser parser = parser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            // Newer versions of Java have a limit of their own, which would not say what is wrong.
            parser.setProperty("jdk.xml.maxElementDepth", "0");
            parser.parse(new InputSource(new ByteArrayInputStream(content)), handler);
        } catch (SAXException | IOException e) {
            if (handler.root != null) {
                throw new RefusedPlanException("it is no well-formed XML beyond " + handler.place(), e);
            }
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of this Java cannot be made safe", e);
        }
        return handler.root;
    }

    /** The parser of the JDK itself, whatever others are on the class path. */
    private static SAXParser parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(ENTITIES, false);
        factory.setFeature(PARAMETERS, false);
        factory.setFeature(DTD, false);
        return factory.newSAXParser();
    }

    private static final class Handler extends DefaultHandler2 {

        private @Nullable Root root;
        private @Nullable Locator locator;
        private int depth;

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
        }

        /** Called before the parser reads a word of what the declaration holds or names. */
        @Override
        public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
            throw new RefusedPlanException(
                    "it has a document type declaration (" + place() + "), which is not read: it can name other files");
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (root == null) {
                Set<String> names = new HashSet<>();
                for (int i = 0; i < attributes.getLength(); i++) {
                    names.add(attributes.getLocalName(i));
                }
                root = new Root(localName, uri, Set.copyOf(names));
            }
            depth++;
            if (depth > MAX_DEPTH) {
                throw new RefusedPlanException("its elements are nested deeper than " + MAX_DEPTH + " (" + place() + ")");
            }
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            depth--;
        }

        private String place() {
            return locator == null ? "its start" : "line " + locator.getLineNumber();
        }
    }
}

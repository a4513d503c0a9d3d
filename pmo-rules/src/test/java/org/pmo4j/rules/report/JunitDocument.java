package org.pmo4j.rules.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.pmo4j.rules.GovernanceReport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A report in the form of JUnit as a parser of XML finds it. */
record JunitDocument(byte[] bytes, Document document) {

    static JunitDocument of(GovernanceReport report, JunitReport renderer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.write(report, out);
        return of(out.toByteArray());
    }

    static JunitDocument of(byte[] bytes) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new JunitDocument(bytes, factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError("this is no XML", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void validate() throws SAXException, IOException {
        Validator validator = SchemaFactory.newDefaultInstance()
                .newSchema(JunitDocument.class.getResource("junit.xsd"))
                .newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.validate(new StreamSource(new ByteArrayInputStream(bytes)));
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        return all(root(), name);
    }

    static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Returns what a case came to: failure, error, skipped or passed. */
    static String verdict(Element test) {
        List<Element> inside = all(test, "*");
        return inside.isEmpty() ? "passed" : inside.get(0).getTagName();
    }
}

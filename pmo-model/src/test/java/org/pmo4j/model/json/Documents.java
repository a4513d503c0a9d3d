package org.pmo4j.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pmo4j.model.InvalidModelException;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Documents that tests start from. */
final class Documents {

    private Documents() {}

    /** A document by hand that uses every register, in an order of its own. */
    static String harbourTunnel() {
        try (var in = Documents.class.getResourceAsStream("harbour-tunnel.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The smallest portfolio, with more properties in the end. */
    static String minimal(String more) {
        return "{\"schemaVersion\": \"1.0\", \"id\": \"PF\", \"name\": \"Works\","
                + " \"organization\": {\"id\": \"O\", \"name\": \"City\"}, \"projects\": []" + more + "}";
    }

    /** A portfolio with one person P and these projects. */
    static String withProjects(String projects) {
        return "{\"schemaVersion\": \"1.0\", \"id\": \"PF\", \"name\": \"Works\", \"organization\": {\"id\": \"O\", \"name\": \"City\","
                + " \"people\": [{\"id\": \"P\", \"name\": \"Ann\"}]}, \"projects\": [" + projects + "]}";
    }

    /** A portfolio with one project and these properties of it. */
    static String withProject(String more) {
        return withProjects("{\"id\": \"A\", \"name\": \"Bridge\"" + more + "}");
    }

    static List<String> faultsOf(String document) {
        return catchThrowableOfType(InvalidModelException.class, () -> PortfolioJson.read(document)).faults().stream()
                .map(Object::toString)
                .toList();
    }
}

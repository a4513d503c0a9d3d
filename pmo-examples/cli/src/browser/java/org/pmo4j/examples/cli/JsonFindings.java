package org.pmo4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ProjectId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the findings of a report in JSON, each as a map of its plain properties with its key. */
final class JsonFindings {

    private JsonFindings() {}

    static List<Map<String, String>> read(Path report) {
        List<Map<String, String>> findings = new ArrayList<>();
        try (var text = Files.newBufferedReader(report, StandardCharsets.UTF_8);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            while (!"results".equals(json.currentName()) || json.currentToken() != JsonToken.START_ARRAY) {
                json.nextToken();
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                findings.add(finding(json));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }

    private static Map<String, String> finding(JsonParser json) {
        Map<String, String> finding = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_ARRAY) {
                json.skipChildren();
            } else if (value == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String part = json.currentName();
                    json.nextToken();
                    finding.put("subject." + part, json.getString());
                }
            } else {
                finding.put(name, json.getString());
            }
        }
        String project = finding.get("subject.project");
        SubjectKey subject = new SubjectKey(
                finding.get("subject.type"), finding.get("subject.id"), project == null ? null : new ProjectId(project));
        finding.put("key", finding.get("policy") + " " + subject);
        return finding;
    }
}

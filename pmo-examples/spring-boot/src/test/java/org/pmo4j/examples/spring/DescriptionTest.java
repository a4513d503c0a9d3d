package org.pmo4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import tools.jackson.databind.JsonNode;

/** What the service tells of itself. */
class DescriptionTest {

    private final Client client = Service.client();

    @Test
    void lists_all_policies_with_titles_severity_and_parameters() throws Exception {
        JsonNode list = client.json("/policies");

        List<Policy> policies = Service.bean(GovernanceEngine.class).policies();
        assertThat(list.valueStream().map(policy -> policy.get("id").asString()))
                .containsExactlyElementsOf(policies.stream().map(Policy::id).toList());
        JsonNode conditions = list.valueStream()
                .filter(policy -> policy.get("id").asString().equals("GATE-008"))
                .findFirst()
                .orElseThrow();
        assertThat(conditions.toString()).isEqualTo("{\"id\":\"GATE-008\",\"pack\":\"stage-gates\","
                + "\"title\":{\"en\":\"Gate conditions are closed on time\",\"zh\":\"关口条件按期关闭\"},\"severity\":\"MAJOR\","
                + "\"parameters\":[{\"key\":\"GATE-008.graceDays\",\"type\":\"int\",\"unit\":\"days\",\"range\":\"0..365\","
                + "\"defaultValue\":\"0\",\"value\":\"20\"}]}");
    }

    @Test
    void tells_everything_about_one_policy() throws Exception {
        JsonNode policy = client.json("/policies/GATE-008");

        assertThat(policy.propertyNames()).containsExactly(
                "id", "pack", "title", "severity", "enforcement", "addressee", "level", "subject", "registers",
                "parameters", "references", "message", "remedy", "since");
        assertThat(policy.at("/remedy/en").asString())
                .isEqualTo("Close the condition, or have the gate authority extend or withdraw the conditional pass.");
    }

    @Test
    void describes_its_interface_by_the_published_schemas() throws Exception {
        JsonNode api = client.json("/v3/api-docs");

        assertThat(api.get("paths").propertyNames())
                .containsExactlyInAnyOrder("/evaluations", "/policies", "/policies/{id}");
        JsonNode post = api.get("paths").get("/evaluations").get("post");
        String body = post.get("requestBody").get("content").get(Client.JSON).get("schema").get("$ref").asString();
        String report = post.at("/responses/200").get("content").get(Client.JSON).get("schema").get("$ref").asString();
        assertThat(client.get(body).body()).isEqualTo(Files.readString(Path.of("docs/portfolio.schema.json")));
        assertThat(client.get(report).body()).isEqualTo(Files.readString(Path.of("docs/report.schema.json")));
        assertThat(post.get("parameters").valueStream().map(parameter -> parameter.get("name").asString()))
                .containsExactly("asOf", "lang", "findingsOnly");
        assertThat(post.get("responses").propertyNames()).containsExactly("200", "400", "408", "413", "415");
    }

    @Test
    void is_healthy_while_the_engine_answers() throws Exception {
        JsonNode health = client.json("/actuator/health");

        assertThat(health.get("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/governanceEngine/status").asString()).isEqualTo("UP");
    }

    @Test
    void counts_evaluations_their_duration_and_their_outcomes() throws Exception {
        double evaluations = client.metric("pmo4j.evaluations");
        double timed = client.metric("pmo4j.evaluation.duration");
        double failed = client.metric("pmo4j.outcomes?tag=outcome:FAIL");
        double all = client.metric("pmo4j.outcomes");

        JsonNode summary = Client.json(client.evaluate(Samples.sample("tram-programme"))).get("summary");
        client.evaluate(Samples.FAULTY);

        int rows = 0;
        for (String outcome : List.of("PASS", "FAIL", "WAIVED", "NOT_APPLICABLE", "UNKNOWN", "ERROR")) {
            rows += summary.get(outcome).asInt();
        }
        assertThat(client.metric("pmo4j.evaluations") - evaluations).isEqualTo(1);
        assertThat(client.metric("pmo4j.evaluation.duration") - timed).isEqualTo(1);
        assertThat(client.metric("pmo4j.outcomes?tag=outcome:FAIL") - failed).isEqualTo(summary.get("FAIL").asInt());
        assertThat(client.metric("pmo4j.outcomes") - all).isEqualTo(rows);
        assertThat(summary.get("FAIL").asInt()).isPositive();
    }
}

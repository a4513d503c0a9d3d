package org.pmo4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.examples.spring.Samples.sample;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.report.JsonReport;
import tools.jackson.databind.JsonNode;

class EvaluationTest {

    private final Client client = Service.client();

    @Test
    void answers_with_the_report_of_the_library_under_the_configured_parameters() throws Exception {
        String document = sample("portfolio");
        GovernanceEngine engine = GovernanceEngine.builder()
                .parameters(PolicyParameters.builder().set("GATE-008.graceDays", "20").build())
                .build();
        GovernanceEngine other = GovernanceEngine.standard();

        HttpResponse<String> answer = client.evaluate(document);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .isEqualTo(Samples.report(engine, document, JsonReport.in(Language.EN)))
                .isNotEqualTo(Samples.report(other, document, JsonReport.in(Language.EN)));
    }

    @Test
    void answers_in_chinese_and_with_findings_only() throws Exception {
        String document = sample("tram-programme");

        HttpResponse<String> answer = client.post(
                "/evaluations?asOf=2026-03-31&lang=zh&findingsOnly=true",
                Client.JSON,
                BodyPublishers.ofString(document));

        assertThat(answer.body()).isEqualTo(Samples.report(
                Service.bean(GovernanceEngine.class), document, JsonReport.in(Language.ZH).findingsOnly()));
    }

    @Test
    void names_every_fault_of_a_document() throws Exception {
        HttpResponse<String> answer = client.evaluate(Samples.FAULTY);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(paths(answer)).containsExactly("$.name", "$.projects[0].state", "$.projects[0].riskRegister");
        assertThat(Client.json(answer).at("/faults/2/reason").asString()).isEqualTo("expected an object, found an array");
    }

    @Test
    void names_line_and_column_where_the_document_is_no_json() throws Exception {
        HttpResponse<String> answer = client.evaluate("{\n  \"schemaVersion\": nought}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(paths(answer)).containsExactly("$");
        assertThat(Client.json(answer).at("/faults/0/reason").asString())
                .startsWith("is no JSON: ")
                .endsWith("(line 2, column 20)");
    }

    @Test
    void refuses_a_document_that_is_nested_too_deep() throws Exception {
        HttpResponse<String> answer = client.evaluate("{\"projects\": " + "[".repeat(100_000));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).at("/faults").toString()).contains("is nested more than 64 levels deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[]", "null", "7", "\"text\"", "\uFEFF{}", "{} {}", "{\"id\": \"\\ud800\"}", "<portfolio/>"
    })
    void names_a_fault_of_whatever_is_no_portfolio(String document) throws Exception {
        HttpResponse<String> answer = client.evaluate(document);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(paths(answer)).isNotEmpty();
    }

    @Test
    void names_every_fault_of_the_query() throws Exception {
        HttpResponse<String> answer = client.post(
                "/evaluations?asOf=2026-02-30&lang=fr&findingsOnly=maybe&packs=pmo",
                Client.JSON,
                BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Client.json(answer).get("faults").valueStream().map(JsonNode::toString)).containsExactly(
                "{\"path\":\"packs\",\"reason\":\"is unknown; there are asOf, lang, findingsOnly\"}",
                "{\"path\":\"asOf\",\"reason\":\"'2026-02-30' is no day of the calendar\"}",
                "{\"path\":\"lang\",\"reason\":\"'fr' is no language; there are en and zh\"}",
                "{\"path\":\"findingsOnly\",\"reason\":\"'maybe' is neither true nor false\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?asOf=", "?asOf=today", "?asOf=%2B12026-01-01", "?asOf=2026-03-31&asOf=2026-04-01"})
    void refuses_a_date_that_is_missing_or_none(String query) throws Exception {
        HttpResponse<String> answer = client.post("/evaluations" + query, Client.JSON, BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(paths(answer)).containsExactly("asOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json;charset=UTF-16", "application/json;charset=GBK", "json"})
    void refuses_what_is_no_json_in_utf_8(String contentType) throws Exception {
        HttpResponse<String> answer =
                client.post("/evaluations?asOf=2026-03-31", contentType, BodyPublishers.ofString("{}"));

        assertProblem(answer, 415, "The body has to be application/json in UTF-8 and not compressed.");
    }

    @Test
    void refuses_a_compressed_body() throws Exception {
        HttpResponse<String> answer = client.send(client.request("/evaluations?asOf=2026-03-31")
                .header("Content-Type", Client.JSON)
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b})));

        assertProblem(answer, 415, "The body has to be application/json in UTF-8 and not compressed.");
    }

    @Test
    void refuses_other_methods_and_paths() throws Exception {
        assertProblem(client.get("/evaluations"), 405, "Method 'GET' is not supported.");
        assertProblem(client.get("/evaluation"), 404, "No endpoint GET /evaluation.");
        assertProblem(client.get("/policies/GATE-999"), 404, "There is no such policy; GET /policies lists all.");
        assertThat(client.get("/error").statusCode()).isEqualTo(404);
        assertThat(client.send(client.request("/policies").method("TRACE", BodyPublishers.noBody())).statusCode())
                .isEqualTo(405);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Client.json(answer).get("status").asInt()).isEqualTo(status);
        assertThat(Client.json(answer).get("detail").asString()).isEqualTo(detail);
    }

    private static List<String> paths(HttpResponse<String> answer) {
        return Client.json(answer).get("faults").valueStream().map(fault -> fault.get("path").asString()).toList();
    }
}

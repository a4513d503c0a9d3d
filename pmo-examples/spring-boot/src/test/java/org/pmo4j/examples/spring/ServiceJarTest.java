package org.pmo4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.examples.spring.Samples.sample;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.report.JsonReport;

/** The executable jar does what the library does, though every class comes from a jar in a jar. */
class ServiceJarTest {

    private static final int REQUESTS = 200;
    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    private static JarProcess process;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        process = JarProcess.service();
        client = process.client();
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "tram-programme", "project-list-only", "nothing-started"})
    void answers_byte_for_byte_as_the_library(String sample) throws Exception {
        assertThat(client.evaluate(sample(sample)).body()).isEqualTo(expected(sample(sample)));
    }

    @Test
    void answers_200_different_requests_at_once_and_keeps_no_thread_busy() throws Exception {
        String small = sample("nothing-started");
        client.evaluate(sample("portfolio"));
        double before = client.metric("jvm.threads.live");
        List<String> documents = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();

        for (int i = 0; i < REQUESTS; i++) {
            documents.add(i % 10 == 9 ? faulty(i) : small.replace("\"PF-2\"", "\"PF-" + (1000 + i) + "\""));
        }
        documents.forEach(document -> answers.add(client.evaluateLater(document)));

        for (int i = 0; i < REQUESTS; i++) {
            HttpResponse<String> answer = answers.get(i).get();
            if (i % 10 == 9) {
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(Client.json(answer).at("/faults/0/reason").asString()).contains("\"STATE" + i + "\"");
            } else {
                assertThat(answer.body()).isEqualTo(expected(documents.get(i)));
            }
        }
        assertThreads(before);
    }

    @Test
    void answers_hostile_requests_by_4xx_without_a_stack_trace_and_keeps_no_thread_busy() throws Exception {
        client.evaluate(sample("portfolio"));
        double before = client.metric("jvm.threads.live");

        assertRefused(client.evaluate("{\"schemaVersion\": "), 400, "the document ends too early (line 1, column 19)");
        assertRefused(client.evaluate("{\"projects\": " + "[".repeat(400_000)), 400, "nested more than 64 levels deep");
        assertRefused(client.evaluate("{\"x\":".repeat(100_000)), 400, "nested more than 64 levels deep");
        assertRefused(client.evaluate(Samples.FAULTY), 400, "$.projects[0].riskRegister");
        assertRefused(client.evaluate(" ".repeat(1024 * 1024 + 1)), 413, "The body is larger than 1048576 bytes.");
        assertRefused(client.post("/evaluations", "text/xml", BodyPublishers.ofString("<x/>")), 415, "application/json");
        assertRefused(client.get("/evaluations"), 405, "GET");
        assertRefused(client.get("/java.lang.Object"), 404, "Not Found");
        try (Socket socket = client.connect()) {
            String unfinished = "POST /evaluations?asOf=2026-03-31 HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
            socket.getOutputStream().write(unfinished.getBytes(StandardCharsets.US_ASCII));
        }

        assertThreads(before);
        assertThat(process.output()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void does_not_start_with_wrong_settings_and_names_each() throws Exception {
        String refusal = JarProcess.refused(
                "--pmo4j.packs=gates",
                "--pmo4j.parameters.GATE-008.graceDays=soon",
                "--pmo4j.max-body=0B",
                "--pmo4j.limit=1");

        assertThat(refusal)
                .startsWith("1\n")
                .contains(
                        "pmo4j.packs[0]: there is no pack 'gates'",
                        "GATE-008.graceDays: 'soon' is no int",
                        "pmo4j.max-body: is 0 bytes",
                        "pmo4j.limit: is an unknown setting")
                .doesNotContain("\tat ");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String text) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains(text)
                .doesNotContain("Exception", "org.pmo4j", "springframework", "tools.jackson");
    }

    /** Waits until one thread is busy, the one that answers the question, and no more threads live than before. */
    private static void assertThreads(double before) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while ((client.metric("tomcat.threads.busy") > 1 || client.metric("jvm.threads.live") > before)
                && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        assertThat(client.metric("tomcat.threads.busy")).isEqualTo(1);
        assertThat(client.metric("jvm.threads.live")).isLessThanOrEqualTo(before);
    }

    private static String faulty(int number) {
        return Samples.FAULTY.replace("\"name\": 7", "\"name\": \"City\"").replace("RUNNING", "STATE" + number);
    }

    private static String expected(String document) {
        return Samples.report(ENGINE, document, JsonReport.in(Language.EN));
    }
}

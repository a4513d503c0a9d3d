package org.pmo4j.examples.spring;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a service on this machine. */
final class Client {

    static final String JSON = "application/json";

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Client(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return json(get(path));
    }

    HttpResponse<String> post(String path, String contentType, BodyPublisher body)
            throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", contentType).POST(body));
    }

    /** Posts a document, to be judged at 31 March 2026. */
    HttpResponse<String> evaluate(String document) throws IOException, InterruptedException {
        return post("/evaluations?asOf=2026-03-31", JSON, BodyPublishers.ofString(document));
    }

    CompletableFuture<HttpResponse<String>> evaluateLater(String document) {
        return http.sendAsync(
                request("/evaluations?asOf=2026-03-31")
                        .header("Content-Type", JSON)
                        .POST(BodyPublishers.ofString(document))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).timeout(Duration.ofMinutes(2));
    }

    /** Opens a connection for a client that does not keep to the rules. */
    Socket connect() throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(60_000);
        return socket;
    }

    double metric(String name) throws IOException, InterruptedException {
        return json("/actuator/metrics/" + name).at("/measurements/0/value").asDouble();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return MAPPER.readTree(answer.body());
    }
}

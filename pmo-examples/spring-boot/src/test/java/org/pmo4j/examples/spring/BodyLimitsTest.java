package org.pmo4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitsTest {

    private static final String HEAD = "POST /evaluations?asOf=2026-03-31 HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/json\r\n";

    private final Client client = Service.client();

    @Test
    void refuses_a_body_of_one_byte_too_much_whether_its_length_is_announced_or_not() throws Exception {
        byte[] body = spaces(Service.MAX_BODY + 1);

        assertTooLarge(post(BodyPublishers.ofByteArray(body)));
        assertTooLarge(post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    }

    @Test
    void reads_a_body_of_just_the_limit() throws Exception {
        byte[] body = spaces(Service.MAX_BODY);

        HttpResponse<String> announced = post(BodyPublishers.ofByteArray(body));
        HttpResponse<String> chunked = post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(announced.statusCode()).isEqualTo(400);
        assertThat(announced.body()).contains("the document is empty");
        assertThat(chunked.body()).isEqualTo(announced.body());
    }

    @Test
    void refuses_an_announced_body_that_is_too_large_without_asking_for_it() throws Exception {
        try (Socket socket = client.connect()) {
            String answer = answer(socket, HEAD + "Content-Length: 8000000000\r\nExpect: 100-continue\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 413").contains("The body is larger than 300000 bytes.");
        }
    }

    @Test
    void ends_an_endless_body() throws Exception {
        try (Socket socket = client.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write((HEAD + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + " ".repeat(0x1000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            int sent = 0;
            try {
                while (sent < 10_000_000) {
                    out.write(chunk);
                    sent += 0x1000;
                }
            } catch (SocketException closedByTheService) {
                assertThat(sent).isGreaterThan(Service.MAX_BODY);
            }
        }
        assertNoThreadIsBusy();
    }

    @Test
    void gives_up_on_a_body_that_stops_coming() throws Exception {
        try (Socket socket = client.connect()) {
            String answer = answer(socket, HEAD + "Content-Length: 100\r\n\r\n{");

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json", "\"instance\" : \"/evaluations\"");
        }
        assertNoThreadIsBusy();
    }

    @Test
    void gives_up_on_a_body_that_comes_byte_by_byte() throws Exception {
        long started = System.nanoTime();
        try (Socket socket = client.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write((HEAD + "Content-Length: 100000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            while (socket.getInputStream().available() == 0) {
                out.write(' ');
                Thread.sleep(100);
                assertThat(System.nanoTime() - started).as("time until the answer").isLessThan(20_000_000_000L);
            }

            assertThat(read(socket)).startsWith("HTTP/1.1 408").contains("The body was not sent within 1500 ms.");
        }
        assertNoThreadIsBusy();
    }

    @Test
    void refuses_a_body_that_ends_too_early_or_is_wrongly_chunked() throws Exception {
        try (Socket socket = client.connect()) {
            assertThat(answer(socket, HEAD + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n"))
                    .startsWith("HTTP/1.1 400");
        }
        try (Socket socket = client.connect()) {
            socket.getOutputStream().write((HEAD + "Content-Length: 9\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            assertThat(read(socket)).satisfiesAnyOf(
                    text -> assertThat(text).isEmpty(), text -> assertThat(text).startsWith("HTTP/1.1 400"));
        }
        assertNoThreadIsBusy();
    }

    @ParameterizedTest
    @CsvSource({
        "404, POST /nowhere, application/json",
        "405, PUT /policies, application/x-www-form-urlencoded",
        "415, POST /evaluations?asOf=2026-03-31, application/x-www-form-urlencoded",
        "415, POST /evaluations?asOf=2026-03-31, multipart/form-data; boundary=x"
    })
    void does_not_wait_for_the_body_of_a_request_that_is_refused_anyway(int status, String start, String type)
            throws Exception {
        try (Socket socket = client.connect()) {
            String head = start + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nContent-Length: 100000\r\n\r\n{";

            assertThat(answer(socket, head)).startsWith("HTTP/1.1 " + status);
        }
        assertNoThreadIsBusy();
    }

    private HttpResponse<String> post(BodyPublisher body) throws IOException, InterruptedException {
        return client.post("/evaluations?asOf=2026-03-31", Client.JSON, body);
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Client.json(answer).get("detail").asString()).isEqualTo("The body is larger than 300000 bytes.");
    }

    /** One thread is busy: the one that answers the question. */
    private void assertNoThreadIsBusy() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (client.metric("tomcat.threads.busy") > 1 && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(client.metric("tomcat.threads.busy")).isEqualTo(1);
    }

    private static String answer(Socket socket, String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return read(socket);
    }

    /** Reads until the service closes the connection. */
    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] spaces(int length) {
        var spaces = new byte[length];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }
}

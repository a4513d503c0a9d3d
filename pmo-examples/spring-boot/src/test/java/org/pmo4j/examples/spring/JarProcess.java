package org.pmo4j.examples.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The executable jar, run by a Java of its own with little memory. It ends with the tests. */
final class JarProcess {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port ([0-9]+)");

    private static JarProcess service;

    private final StringBuffer output = new StringBuffer();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Process process;

    private JarProcess(String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-jar",
                "pmo-examples/spring-boot/target/spring-boot.jar",
                "--server.port=0"));
        command.addAll(List.of(settings));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread reader = new Thread(this::read, "output of the service");
        reader.setDaemon(true);
        reader.start();
    }

    /** Returns the service that all tests of the jar ask; its limit of a body is 1 MB. */
    static synchronized JarProcess service() throws IOException {
        if (service == null) {
            service = new JarProcess("--pmo4j.max-body=1MB");
        }
        return service;
    }

    /** Runs the jar with settings that end it at once, and returns what it printed. */
    static String refused(String... settings) throws Exception {
        JarProcess refused = new JarProcess(settings);
        int port = refused.port.get(2, TimeUnit.MINUTES);
        if (port != 0) {
            refused.process.destroy();
            throw new AssertionError("the service started on port " + port);
        }
        return refused.process.waitFor() + "\n" + refused.output;
    }

    Client client() throws Exception {
        int found = port.get(2, TimeUnit.MINUTES);
        if (found == 0) {
            throw new AssertionError("the service did not start: " + output);
        }
        return new Client(found);
    }

    String output() {
        return output.toString();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                Matcher started = STARTED.matcher(line);
                if (started.find()) {
                    port.complete(Integer.valueOf(started.group(1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            port.complete(0);
        }
    }
}

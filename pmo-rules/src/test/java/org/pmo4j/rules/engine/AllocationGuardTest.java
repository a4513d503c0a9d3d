package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the engine to what it allocates against the plain-Java twins, which is the same in every run, where times are not. See
 * docs/performance.md for what to do when it fails.
 */
class AllocationGuardTest {

    /** Bytes of the engine for each byte of the twins, when the limit was set. */
    private static final double MEASURED = 1.06;

    private static final double SLACK = 1.25;

    @Test
    void the_engine_allocates_no_more_than_a_quarter_above_what_it_did() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AllocationRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as("exit status").isZero();
        String[] bytes = output.strip().split(" ");
        double ratio = Double.parseDouble(bytes[0]) / Double.parseDouble(bytes[1]);
        assertThat(ratio)
                .as("the engine allocates %s bytes a project, the twins %s", bytes[0], bytes[1])
                .isLessThan(MEASURED * SLACK);
    }
}

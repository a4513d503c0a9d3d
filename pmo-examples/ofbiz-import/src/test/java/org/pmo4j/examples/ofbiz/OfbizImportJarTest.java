package org.pmo4j.examples.ofbiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs the packaged jar, on a machine whose encoding is ASCII. */
class OfbizImportJarTest {

    @Test
    void the_jar_prints_what_the_readme_shows() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=US-ASCII",
                        "-jar", "pmo-examples/ofbiz-import/target/ofbiz-import.jar",
                        "--as-of", "2026-03-31", Run.SAMPLE)
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output).isEqualTo(Readme.output());
        assertThat(java.waitFor()).isZero();
    }
}

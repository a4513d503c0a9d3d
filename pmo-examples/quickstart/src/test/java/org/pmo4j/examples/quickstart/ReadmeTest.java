package org.pmo4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first screen of the README is the quickstart: the same lines of code and the output that they print. */
class ReadmeTest {

    @Test
    void readme_shows_the_code_of_the_quickstart() throws IOException {
        String main = Files.readString(
                Path.of("pmo-examples/quickstart/src/main/java/org/pmo4j/examples/quickstart/Quickstart.java"));
        String code = main.substring(main.indexOf("        Portfolio portfolio"), main.indexOf("    }\n}")).indent(-8);

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + code + "```\n");
    }

    @Test
    void readme_shows_the_output_of_the_quickstart() throws IOException {
        String output = Files.readString(
                Path.of("pmo-examples/quickstart/src/test/resources/org/pmo4j/examples/quickstart/output.txt"));

        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + output + "```\n");
    }
}

package org.pmo4j.examples.ownpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the packaged jars; the encoding of the machine is one that has no Chinese. */
class OwnPackJarTest {

    private static final Path TARGET = Path.of("pmo-examples/own-pack/app/target");

    @Test
    void the_jar_finds_the_jar_of_the_pack_and_prints_what_the_readme_shows() throws Exception {
        String output = printed("-jar", TARGET.resolve("own-pack.jar").toString());

        assertThat(output).isEqualTo(Readme.output());
    }

    private static String printed(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=US-ASCII"));
        command.addAll(List.of(arguments));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.waitFor();
        return output;
    }
}

package org.pmo4j.examples.ownpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OwnPackTest {

    @Test
    void prints_what_the_readme_shows() throws IOException {
        var bytes = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            OwnPack.main(new String[0]);
        } finally {
            System.setOut(standard);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(Readme.output());
    }
}

package org.pmo4j.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErpStoryTest {

    @Test
    void prints_what_the_readme_shows() throws IOException, SQLException {
        String output = printed();

        assertThat(output.lines()).containsExactlyElementsOf(shown());
    }

    private static String printed() throws IOException, SQLException {
        var bytes = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ErpStory.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> shown() throws IOException {
        String readme = Files.readString(Path.of("pmo-examples/erp-postgres/README.md"));
        String block = readme.substring(readme.indexOf("It prints"));
        return block.substring(block.indexOf("```\n") + 4, block.indexOf("\n```\n", block.indexOf("```\n") + 4)).lines().toList();
    }
}

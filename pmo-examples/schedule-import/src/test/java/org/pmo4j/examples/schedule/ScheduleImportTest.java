package org.pmo4j.examples.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScheduleImportTest {

    @Test
    void prints_what_the_readme_shows() {
        var bytes = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            ScheduleImport.main(new String[0]);
        } finally {
            System.setOut(standard);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(shown().lines().toList());
    }

    private static String shown() {
        String readme = Plans.text(Path.of("pmo-examples/schedule-import/README.md")).replace("\r\n", "\n");
        String start = "It prints\n\n```\n";
        int from = readme.indexOf(start) + start.length();
        return readme.substring(from, readme.indexOf("```\n", from));
    }
}

package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/ci.md do what the page says. */
class RecipesTest {

    private static final Pattern COMMAND = Pattern.compile("pmo\\.jar (evaluate data/[^'\\n]+)");

    @TempDir
    Path folder;

    @Test
    void write_their_report_and_fail_for_what_they_name() throws IOException {
        String document = Documents.overdue(folder).toString();
        List<String> commands = COMMAND.matcher(Files.readString(Path.of("../../docs/ci.md"))).results()
                .map(command -> command.group(1))
                .toList();

        assertThat(commands).hasSize(2);
        for (String command : commands) {
            String output = command.replaceFirst(".*--output (\\S+).*", "$1");
            Object[] arguments = Arrays.stream(command.split(" "))
                    .map(word -> word.equals("data/portfolio.json") ? document : word)
                    .map(word -> word.equals(output) ? folder.resolve(output) : word)
                    .toArray();

            Run run = Run.of(arguments);

            // The only violation is MAJOR.
            assertThat(run.status()).as(command).isEqualTo(command.contains("--fail-at major") ? 1 : 0);
            assertThat(run.err()).isEmpty();
            assertThat(folder.resolve(output)).isNotEmptyFile();
        }
    }
}

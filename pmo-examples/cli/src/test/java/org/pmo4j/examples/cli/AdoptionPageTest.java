package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/adoption.md, run one after the other, print what stands below them. */
class AdoptionPageTest {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```\n\n```\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern LIMITS = Pattern.compile("```json\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern RATCHET = Pattern.compile("```\n(# PMO4J ratchet .*?)```\n", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void commands_print_what_the_page_shows() throws IOException {
        String page = Files.readString(Path.of("../../docs/adoption.md"));
        Files.writeString(folder.resolve("limits.json"), first(LIMITS, page));
        Matcher commands = COMMANDS.matcher(page);
        int blocks = 0;
        while (commands.find()) {
            assertThat(printed(commands.group(1))).isEqualTo(commands.group(2));
            if (++blocks == 1) {
                assertThat(Files.readString(folder.resolve("known.txt"))).startsWith(first(RATCHET, page));
            }
        }
        assertThat(blocks).isEqualTo(4);
    }

    private String printed(String commands) {
        StringBuilder printed = new StringBuilder();
        commands.lines().forEach(command -> {
            assertThat(command).startsWith("pmo ");
            Run run = Run.of(Arrays.stream(command.split(" ")).skip(1).map(this::here).toArray());
            printed.append(run.out()).append(run.err());
        });
        return printed.toString().replace(folder + "/", "").replace(folder + "\\", "");
    }

    /** Files of the page stand in a folder of the test, the sample where it is. */
    private Object here(String word) {
        if (word.startsWith("pmo-examples/")) {
            return "../../" + word;
        }
        return word.matches("[a-z]+\\.(txt|json)") ? folder.resolve(word) : word;
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

package org.pmo4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sends the requests that the README shows to the jar and compares the answers. */
class ReadmeJarTest {

    private static final Pattern REQUEST =
            Pattern.compile("```\n(curl [^\n]*)\n```\n\n(?:[^`\n][^\n]*\n)+\n```[a-z]*\n(.*?)```\n", Pattern.DOTALL);

    private static final Pattern FILTER = Pattern.compile(" \\| grep (\\w+) \\| head -([0-9]+)$");

    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @Test
    void jar_answers_as_the_readme_shows() throws Exception {
        String readme = Files.readString(Path.of("pmo-examples/spring-boot/README.md")).replace("\r\n", "\n");
        Client client = JarProcess.service().client();

        Matcher requests = REQUEST.matcher(readme);
        int compared = 0;
        while (requests.find()) {
            String answer = client.send(request(client, requests.group(1))).body();
            assertThat(shown(answer, requests.group(1)))
                    .as(requests.group(1))
                    .isEqualTo(requests.group(2));
            compared++;
        }

        assertThat(compared).isEqualTo(3);
    }

    /** Understands what the README uses of grep and head. */
    private static String shown(String answer, String command) {
        Matcher filter = FILTER.matcher(command);
        Stream<String> lines = answer.lines();
        if (filter.find()) {
            lines = lines.filter(line -> line.contains(filter.group(1))).limit(Long.parseLong(filter.group(2)));
        }
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    /** Understands what the README uses of curl. */
    private static HttpRequest.Builder request(Client client, String command) throws IOException {
        List<String> words = words(FILTER.matcher(command).replaceFirst(""));
        String address = words.get(words.size() - 1);
        HttpRequest.Builder request = client.request(address.substring("localhost:8080".length()));
        for (int i = 1; i < words.size() - 1; i++) {
            switch (words.get(i)) {
                case "-s" -> { }
                case "-H" -> request.header(words.get(++i).split(": ")[0], words.get(i).split(": ")[1]);
                case "-d" -> request.POST(BodyPublishers.ofString(words.get(++i)));
                case "--data-binary" -> request.POST(BodyPublishers.ofFile(Path.of(words.get(++i).substring(1))));
                default -> throw new IllegalArgumentException(command);
            }
        }
        return request;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}

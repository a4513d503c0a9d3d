package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;

/** Whatever a document looks like, it is read or refused with faults; nothing else ever happens. */
class MutatedDocumentsTest {

    private static final Pattern VALUE = Pattern.compile("(?<=: |\\[|, )(\"[^\"]*\"(?!:)|-?[0-9.]+|true|false|\\{\\}|\\[\\])");
    private static final List<String> OTHERS = List.of(
            "null", "\"\"", "\"x\"", "0", "-1", "1.5", "1e400", "true", "{}", "[]", "[null]", "{\"id\": 1}", "\"\\ud800\"", "\"2026-13-01\"",
            "{\"amount\": 1, \"currency\": \"CAD\"}", "[[[]]]", "99999999999999999999");

    private final byte[] document = Documents.harbourTunnel().getBytes(StandardCharsets.UTF_8);

    @Test
    void refuses_a_document_cut_off_anywhere() throws IOException {
        int end = Documents.harbourTunnel().stripTrailing().getBytes(StandardCharsets.UTF_8).length;

        for (int length = 0; length < end; length += 50) {
            assertThat(refused(Arrays.copyOf(document, length))).as("first %d bytes", length).isTrue();
        }
    }

    @Property(tries = 300)
    void reads_or_refuses_a_document_with_other_values(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        int one = random.nextInt(40) + 1;

        String changed = VALUE.matcher(Documents.harbourTunnel()).replaceAll(value ->
                random.nextInt(one * 4) == 0 ? java.util.regex.Matcher.quoteReplacement(OTHERS.get(random.nextInt(OTHERS.size()))) : "$1");

        refused(changed.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void reads_or_refuses_a_document_with_other_bytes(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        byte[] changed = document.clone();

        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextBoolean() ? (byte) random.nextInt(256) : changed[random.nextInt(changed.length)];
        }

        refused(changed);
    }

    private static boolean refused(byte[] document) throws IOException {
        try {
            PortfolioJson.read(new ByteArrayInputStream(document));
            return false;
        } catch (InvalidModelException e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.path()).startsWith("$"));
            return true;
        }
    }
}

package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;

/**
 * The shipped sample and generated portfolios, spoilt: each is read or refused with faults that a reader understands, and
 * what is read can be written and read again.
 */
class SpoiltDocumentsTest {

    private static final String SAMPLE = sample();

    @Property(tries = 200)
    void reads_or_refuses_the_spoilt_sample(@ForAll Spoiling spoiling, @ForAll long seed) throws IOException {
        readsOrRefuses(spoiling.of(SAMPLE, new Random(seed)));
    }

    @Property(tries = 400)
    void reads_or_refuses_spoilt_generated_portfolios(
            @ForAll Spoiling spoiling, @ForAll PortfolioKind kind, @ForAll long seed) throws IOException {
        String document = PortfolioJson.write(Portfolios.of(seed, kind));

        readsOrRefuses(spoiling.of(document, new Random(seed)));
    }

    @Property(tries = 100)
    void reads_or_refuses_documents_that_are_spoilt_twice(
            @ForAll Spoiling one, @ForAll Spoiling other, @ForAll long seed) throws IOException {
        String document = PortfolioJson.write(Portfolios.of(seed, PortfolioKind.SPARSE));
        var random = new Random(seed);

        readsOrRefuses(other.of(new String(one.of(document, random), StandardCharsets.UTF_8) + " ", random));
    }

    private static void readsOrRefuses(byte[] document) throws IOException {
        Portfolio read;
        try {
            read = PortfolioJson.read(new ByteArrayInputStream(document));
        } catch (InvalidModelException e) {
            assertThat(e.faults()).isNotEmpty().allSatisfy(SpoiltDocumentsTest::isPlain);
            return;
        }
        assertThat(PortfolioJson.read(PortfolioJson.write(read))).isEqualTo(read);
    }

    /** A fault is one line of text without control characters, frames or names of classes. */
    private static void isPlain(Fault fault) {
        assertThat(fault.path()).startsWith("$");
        assertThat(fault.message())
                .isNotBlank()
                .doesNotContainPattern("\\p{Cntrl}|[\\u2028\\u2029]|Exception|\\bat [a-z]+\\.|tools\\.jackson|java\\.|org\\.pmo4j");
    }

    private static String sample() {
        try {
            return Files.readString(Path.of("../pmo-examples/sample/portfolio.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

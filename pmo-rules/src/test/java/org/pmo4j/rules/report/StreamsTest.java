package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;

/** How renderers treat the stream that they are given. */
class StreamsTest {

    private static final GovernanceReport REPORT = Hostile.report();

    static Stream<Named<BiConsumer<GovernanceReport, OutputStream>>> renderers() {
        return Stream.of(
                Named.of("SARIF", SarifReport.in(Language.ZH)::write),
                Named.of("JUnit", JunitReport.in(Language.ZH)::write),
                Named.of("CSV", CsvReport.in(Language.ZH)::write));
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void is_flushed_and_left_open(BiConsumer<GovernanceReport, OutputStream> renderer) {
        AtomicBoolean flushed = new AtomicBoolean();
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.set(true);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };

        renderer.accept(REPORT, out);

        assertThat(flushed).isTrue();
        assertThat(closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void that_takes_no_more_is_told_as_one_exception_with_the_cause(BiConsumer<GovernanceReport, OutputStream> renderer) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the disk is full");
            }
        };

        assertThatThrownBy(() -> renderer.accept(REPORT, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the report cannot be written: the disk is full")
                .hasRootCauseMessage("the disk is full");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void gets_the_same_bytes_again(BiConsumer<GovernanceReport, OutputStream> renderer) {
        byte[] first = bytes(renderer, REPORT);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Arrays.equals(bytes(renderer, Hostile.report()), first)).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void gets_well_formed_utf_8(BiConsumer<GovernanceReport, OutputStream> renderer) {
        byte[] bytes = bytes(renderer, REPORT);

        assertThat(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
    }

    private static byte[] bytes(BiConsumer<GovernanceReport, OutputStream> renderer, GovernanceReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.accept(report, out);
        return out.toByteArray();
    }
}

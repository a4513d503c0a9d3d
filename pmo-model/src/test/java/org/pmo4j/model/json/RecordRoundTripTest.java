package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.portfolio.Portfolio;

class RecordRoundTripTest {

    static Stream<Class<?>> recordTypes() {
        return PortfolioSchema.types().values().stream()
                .filter(type -> type.isRecord() && !Identifier.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("recordTypes")
    void reads_every_record_as_it_was_written(Class<? extends Record> type) throws IOException {
        for (int seed = 0; seed < 30; seed++) {
            Record record = new RandomRecords(seed, type).next(type);

            byte[] written = written(record);

            Record again = DocumentReader.read(type, false, new DocumentBytes(written));
            assertThat(again).isEqualTo(record);
            assertThat(written(again)).isEqualTo(written);
        }
    }

    @Property(tries = 100)
    void reads_every_portfolio_as_it_was_written(@ForAll long seed) {
        Portfolio portfolio = new RandomRecords(seed, Portfolio.class).next(Portfolio.class);

        String written = PortfolioJson.write(portfolio);

        Portfolio again = PortfolioJson.read(written);
        assertThat(again).isEqualTo(portfolio);
        assertThat(PortfolioJson.write(again)).isEqualTo(written);
        assertThat(again.fingerprint()).isEqualTo(portfolio.fingerprint());
    }

    private static byte[] written(Record record) throws IOException {
        var out = new ByteArrayOutputStream();
        DocumentWriter.write(record, false, out);
        return out.toByteArray();
    }
}

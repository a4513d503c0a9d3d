package org.pmo4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.internal.RecordPlan;
import org.pmo4j.model.portfolio.Portfolio;

class PortfolioSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PortfolioSchema.text());

    @Test
    void accepts_the_document_written_by_hand() {
        assertThat(valid(Documents.harbourTunnel())).isTrue();
    }

    @Property(tries = 50)
    void accepts_every_document_that_is_written(@ForAll long seed) {
        String document = PortfolioJson.write(new RandomRecords(seed, Portfolio.class).next(Portfolio.class));

        assertThat(SCHEMA.validate(document, InputFormat.JSON, context ->
                context.executionConfig(config -> config.formatAssertionsEnabled(true)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"odd\": 1",
        "\"nameZh\": 5",
        "\"name\": null",
        "\"manager\": \" P\"",
        "\"programs\": null",
        "\"budget\": {\"amount\": -1, \"currency\": \"CAD\"}",
        "\"budget\": {\"amount\": \"-1\", \"currency\": \"CAD\"}",
        "\"budget\": {\"amount\": \"1,5\", \"currency\": \"CAD\"}",
        "\"budget\": {\"amount\": 1, \"currency\": \"cad\"}",
        "\"budget\": {\"amount\": 1}",
        "\"objectives\": {\"objectives\": [{\"id\": \"O\", \"name\": \"n\", \"level\": \"ANY\"}]}",
        "\"objectives\": {\"objectives\": [{\"id\": \"O\", \"name\": \"n\", \"level\": \"PROJECT\", \"weight\": 1.01}]}",
        "\"programs\": [{\"id\": \"G\", \"name\": \" \", \"projects\": []}]",
        "\"programs\": [{\"id\": \"G\", \"name\": \"g\", \"projects\": [\"A\", \"A\"]}]",
        "\"riskRegister\": {\"risks\": [], \"reviewedOn\": \"2026-02-30\"}",
        "\"decisions\": {\"decisions\": [{\"id\": \"D\", \"kind\": \"OTHER\", \"followUps\": [{\"description\": \"d\", \"owner\": \"P\"}]}]}",
    })
    void refuses_what_the_reader_refuses(String property) {
        String document = Documents.minimal(", " + property);

        assertThat(valid(document)).isFalse();
        assertThat(Documents.faultsOf(document)).isNotEmpty();
    }

    @Test
    void asks_for_the_version() {
        assertThat(valid(Documents.minimal(""))).isTrue();
        assertThat(valid(Documents.minimal("").replace("1.0", "2.0"))).isFalse();
        assertThat(valid(Documents.minimal("").replace("\"schemaVersion\": \"1.0\",", ""))).isFalse();
    }

    @Test
    void describes_every_type_and_component_and_nothing_else() {
        var keys = new TreeSet<String>();
        PortfolioSchema.types().forEach((name, type) -> {
            keys.add(name);
            if (type.isRecord() && !Identifier.class.isAssignableFrom(type)) {
                RecordPlan.of(type).components().forEach(component -> keys.add(name + "." + component.name()));
            }
        });

        assertThat(new TreeSet<>(PortfolioSchema.descriptions().stringPropertyNames())).isEqualTo(keys);
        assertThat(PortfolioSchema.descriptions().values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void equals_the_published_file() throws IOException {
        Path published = Path.of("..", "docs", "portfolio.schema.json");

        if (Boolean.getBoolean("pmo4j.update")) {
            Files.writeString(published, PortfolioSchema.text());
        }

        assertThat(published)
                .withFailMessage("docs/portfolio.schema.json is stale: run mvn -pl pmo-model test -Dtest=PortfolioSchemaTest -Dpmo4j.update=true")
                .hasContent(PortfolioSchema.text());
    }

    private static boolean valid(String document) {
        return SCHEMA.validate(document, InputFormat.JSON, context ->
                context.executionConfig(config -> config.formatAssertionsEnabled(true))).isEmpty();
    }
}

package org.pmo4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.json.PortfolioSchema;

class SchemaCommandTest {

    @Test
    void prints_the_schema_of_the_portfolio_document() {
        Run run = Run.of("schema");

        assertThat(run).isEqualTo(new Run(0, PortfolioSchema.text(), ""));
    }
}

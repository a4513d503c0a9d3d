package org.pmo4j.examples.spring.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.pmo4j.model.json.PortfolioSchema;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes the JSON Schemas that the description of the interface refers to. */
@Hidden
@RestController
final class SchemaController {

    static final String PORTFOLIO = "/schemas/portfolio.schema.json";
    static final String REPORT = "/schemas/report.schema.json";

    private static final String JSON_SCHEMA = "application/schema+json";

    private final byte[] portfolio = PortfolioSchema.text().getBytes(StandardCharsets.UTF_8);
    private final byte[] report;

    SchemaController() throws IOException {
        report = new ClassPathResource("report.schema.json").getContentAsByteArray();
    }

    @GetMapping(path = PORTFOLIO, produces = JSON_SCHEMA)
    byte[] portfolio() {
        return portfolio;
    }

    @GetMapping(path = REPORT, produces = JSON_SCHEMA)
    byte[] report() {
        return report;
    }
}

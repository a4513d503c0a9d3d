package org.pmo4j.examples.spring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.report.JsonReport;

/** Documents, and what the library itself says of them. */
final class Samples {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** A document with three faults in different places. */
    static final String FAULTY = """
            {"schemaVersion": "1.0", "id": "PF-1", "name": 7, "organization": {"id": "O-1", "name": "City"},
             "projects": [{"id": "P-1", "name": "Depot", "state": "RUNNING", "riskRegister": []}]}
            """;

    private Samples() {}

    static String sample(String name) throws IOException {
        return Files.readString(Path.of("pmo-examples/sample/" + name + ".json"));
    }

    static String report(GovernanceEngine engine, String document, JsonReport writer) {
        var bytes = new ByteArrayOutputStream();
        writer.write(engine.evaluate(PortfolioJson.read(document), AS_OF), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

package org.pmo4j.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that commands are given. */
final class Documents {

    private Documents() {}

    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A portfolio of one project with some properties, written with single quotes. */
    static Path portfolio(Path folder, String project) {
        return portfolio(folder, "{'id': 'O', 'name': 'Works'}", "{'id': 'P-1', 'name': 'Bridge'" + project + "}");
    }

    static Path portfolio(Path folder, String organization, String projects) {
        String text = "{'schemaVersion': '1.0', 'id': 'PF', 'name': 'All', 'organization': " + organization
                + ", 'projects': [" + projects + "]}";
        return file(folder, "portfolio.json", text.replace('\'', '"'));
    }

    /** A project whose only violation is a condition of a gate that was due on 30 March 2026, a finding of grade MAJOR. */
    static Path overdue(Path folder) {
        return portfolio(
                folder,
                "{'id': 'O', 'name': 'Works', 'people': [{'id': 'PM', 'name': 'Ada'}]}",
                "{'id': 'P-1', 'name': 'Bridge', 'gatePlan': {'phases': [], 'gates': [{'id': 'G1', 'sequence': 1, "
                        + "'name': 'Start', 'reviews': [{'id': 'R1', 'decision': 'CONDITIONAL_GO', 'decidedOn': "
                        + "'2026-01-31', 'conditions': [{'id': 'C1', 'description': 'Permit', 'owner': 'person:PM', "
                        + "'due': '2026-03-30', 'status': 'OPEN'}]}]}]}}");
    }
}

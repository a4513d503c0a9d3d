package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What changed since the last run, see table project_change.
 *
 * @param rows how many notes were taken
 * @param everything true if something changed that every project is judged by
 * @param projects ids of the projects that changed, deleted ones included
 */
record ProjectChanges(int rows, boolean everything, Set<String> projects) {

    /**
     * Takes the notes that the snapshot of the transaction shows. They come back if it is rolled back; notes of transactions
     * that are still open are not among them and stay.
     */
    static ProjectChanges take(Connection connection) throws SQLException {
        var notes = Rows.list(
                connection, "delete from project_change returning project_id", row -> row.optionalText("project_id"));
        Set<String> projects = notes.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return new ProjectChanges(notes.size(), notes.stream().anyMatch(Objects::isNull), projects);
    }
}

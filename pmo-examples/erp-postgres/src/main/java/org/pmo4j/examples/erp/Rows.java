package org.pmo4j.examples.erp;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;

/** The rows of one query, with what JDBC makes hard: columns that may be null, and rows by project. */
final class Rows {

    private final ResultSet results;

    private Rows(ResultSet results) {
        this.results = results;
    }

    /** Makes a value of the current row. */
    @FunctionalInterface
    interface Mapping<T> {
        T map(Rows row) throws SQLException;
    }

    /**
     * Reads all rows of a query.
     *
     * @param parameters text for each question mark
     */
    static <T> List<T> list(Connection connection, String sql, Mapping<T> mapping, String... parameters)
            throws SQLException {
        List<T> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet results = statement.executeQuery()) {
                Rows rows = new Rows(results);
                while (results.next()) {
                    values.add(mapping.map(rows));
                }
            }
        }
        return values;
    }

    /** Reads all rows of a query that has a column project_id, by that column. */
    static <T> Map<String, List<T>> byProject(Connection connection, String sql, Mapping<T> mapping, String... parameters)
            throws SQLException {
        record Keyed<T>(String project, T value) {}
        Map<String, List<T>> values = new HashMap<>();
        for (Keyed<T> row : list(
                connection, sql, row -> new Keyed<>(row.text("project_id"), mapping.map(row)), parameters)) {
            values.computeIfAbsent(row.project, project -> new ArrayList<>()).add(row.value);
        }
        return values;
    }

    String text(String column) throws SQLException {
        return results.getString(column);
    }

    @Nullable String optionalText(String column) throws SQLException {
        return results.getString(column);
    }

    int integer(String column) throws SQLException {
        return results.getInt(column);
    }

    long number(String column) throws SQLException {
        return results.getLong(column);
    }

    /** Reads a column of type date. It has no time zone on either side. */
    @Nullable LocalDate date(String column) throws SQLException {
        return results.getObject(column, LocalDate.class);
    }

    @Nullable BigDecimal decimal(String column) throws SQLException {
        return results.getBigDecimal(column);
    }

    /** Makes something of a text unless it is null, for example an id or a constant of an enum. */
    <T> @Nullable T optional(String column, Function<String, T> maker) throws SQLException {
        String text = results.getString(column);
        return text == null ? null : maker.apply(text);
    }

    @Nullable PersonId person(String column) throws SQLException {
        return optional(column, PersonId::new);
    }
}

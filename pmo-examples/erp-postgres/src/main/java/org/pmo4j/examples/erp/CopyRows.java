package org.pmo4j.examples.erp;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows for one table, sent by COPY. */
final class CopyRows {

    private final String target;
    private final StringBuilder text = new StringBuilder();

    /**
     * Starts without rows.
     *
     * @param target the table and its columns, for example {@code pmo (id, name)}
     */
    CopyRows(String target) {
        this.target = target;
    }

    /** Adds a row; each value is written as its text. */
    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : escaped(values[i].toString()));
        }
        text.append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Sends the rows and returns how many there were. */
    long send(Connection connection) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + target + " from stdin", new StringReader(text.toString()));
        } catch (IOException e) {
            throw new SQLException("the rows for " + target + " could not be sent", e);
        }
    }
}

package org.pmo4j.examples.erp;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;

/** The nightly batch as a process of its own, as a scheduler starts it. */
public final class BatchProcess {

    private BatchProcess() {}

    /**
     * Judges everything.
     *
     * @param arguments the JDBC address of the database, and the date to judge at, for example {@code 2026-03-31}
     * @throws SQLException if the database fails; nothing is written then
     */
    public static void main(String[] arguments) throws SQLException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed: the JDBC address and the date to judge at");
        }
        LocalDate asOf = LocalDate.parse(arguments[1]);
        GovernanceRun governance = new GovernanceRun();
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            System.out.println(governance.full(connection, asOf));
        }
    }
}

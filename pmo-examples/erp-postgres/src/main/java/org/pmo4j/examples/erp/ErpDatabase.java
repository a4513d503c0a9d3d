package org.pmo4j.examples.erp;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** A PostgreSQL server with the tables of the ERP, for as long as the program runs. Nothing needs to be installed. */
public final class ErpDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;

    private ErpDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server with empty tables. The binaries come from the class path, the data stand in a temporary folder.
     *
     * @return the database; to be closed
     * @throws IOException if the server does not start
     */
    public static ErpDatabase start() throws IOException {
        ErpDatabase database = new ErpDatabase(EmbeddedPostgres.start());
        Flyway.configure(ErpDatabase.class.getClassLoader()).dataSource(database.url(), null, null).load().migrate();
        return database;
    }

    /**
     * Returns the address of the database, for another process.
     *
     * @return a JDBC address with the user in it
     */
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /**
     * Opens a connection.
     *
     * @return a connection that commits each statement; to be closed
     * @throws SQLException if the server refuses
     */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

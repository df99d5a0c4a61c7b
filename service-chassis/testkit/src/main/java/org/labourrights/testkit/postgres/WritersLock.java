package org.labourrights.testkit.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Holds the lock for which those who write one kind of data wait for each other, as a writer does who is at it. */
public final class WritersLock implements AutoCloseable {

    private final Connection connection;

    private WritersLock(Connection connection) {
        this.connection = connection;
    }

    /** @param name of the lock, the table as a rule */
    public static WritersLock of(String name) throws SQLException {
        var config = ConfigProvider.getConfig();
        Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_lock(hashtext(?))")) {
            lock.setString(1, name);
            lock.execute();
        }
        return new WritersLock(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

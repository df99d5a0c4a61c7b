package org.labourrights.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;

/** What timers and consumers of the probe have done, kept in their transactions. */
@ApplicationScoped
public class Effects {

    private final DataSource dataSource;

    Effects(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(UUID cause, String what) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("INSERT INTO probe_effect (cause, what) VALUES (?, ?)")) {
            insert.setObject(1, cause);
            insert.setString(2, what);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement that the database refuses. */
    void refused(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the causes did, in the order of the effects. */
    List<String> of(List<UUID> causes) {
        return strings(
                "SELECT what FROM probe_effect WHERE cause = ANY (?) ORDER BY position", causes.toArray(new UUID[0]));
    }

    List<String> of(UUID cause) {
        return of(List.of(cause));
    }

    /** First column of a query with one array of ids as its parameter. */
    List<String> strings(String query, UUID[] ids) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
            var found = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(String.valueOf(rows.getString(1)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends this transaction's database session and goes no further, as when the replica is killed. */
    void die(CountDownLatch untilTheTestIsOver) {
        try (var connection = dataSource.getConnection();
                var kill = connection.createStatement()) {
            kill.execute("SELECT pg_terminate_backend(pg_backend_pid())");
        } catch (SQLException e) {
            try {
                untilTheTestIsOver.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("This replica is dead", e);
        }
    }
}

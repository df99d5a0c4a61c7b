package org.labourrights.chassis.log;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** Hears the commits of other replicas and rings the bell of the relay that leads. */
final class RelayListener {

    private static final Logger LOG = Logger.getLogger(RelayListener.class);
    private static final int HEARTBEAT_MILLIS = 10_000;

    private final Connection connection;
    private final RelayWake wake;
    private volatile boolean stopped;

    private RelayListener(Connection connection, RelayWake wake) {
        this.connection = connection;
        this.wake = wake;
    }

    static RelayListener start(Relay.Connections connections, RelayWake wake) throws SQLException {
        var connection = connections.open("event-log-listener");
        try {
            new LogTable(connection).listen();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        var listener = new RelayListener(connection, wake);
        Thread.ofVirtual().name("event-log-listener").start(listener::listen);
        return listener;
    }

    private void listen() {
        try (connection) {
            var notices = connection.unwrap(PGConnection.class);
            while (!stopped) {
                var heard = notices.getNotifications(HEARTBEAT_MILLIS);
                if (heard != null && heard.length > 0) {
                    wake.ring();
                } else {
                    // Nothing heard may be nothing said, or nobody there.
                    new LogTable(connection).ping();
                }
            }
        } catch (SQLException e) {
            // The poll of the relay goes on without it; its own connection will tell if the database is gone.
            if (!stopped) {
                LOG.warnf("No longer woken by other replicas: SQLSTATE %s", e.getSQLState());
            }
        } catch (RuntimeException | Error e) {
            LOG.warn("No longer woken by other replicas", e);
        }
    }

    void stop() throws SQLException {
        stopped = true;
        connection.abort(Runnable::run);
    }
}

package org.labourrights.chassis.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.chassis.scope.Caller;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Database connections outside the pool, for work that holds one as long as the service runs: a session
 * lock or a LISTEN must not go back to a pool. They see the whole country, as jobs do.
 */
@ApplicationScoped
public class OwnConnections {

    private final String url;
    private final String user;
    private final String password;
    private final Duration silence;

    @Inject
    OwnConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            LogConfig config) {
        this(url, user, password, config.relay().silence());
    }

    /** @param silence after which the database counts as gone */
    public OwnConnections(String url, String user, String password, Duration silence) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.silence = silence;
    }

    /** A new connection in auto-commit mode; {@code purpose} shows in pg_stat_activity. */
    public Connection open(String purpose) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName(purpose);
        source.setLogServerErrorDetail(false);
        source.setTcpKeepAlive(true);
        source.setConnectTimeout(seconds(silence));
        source.setLoginTimeout(seconds(silence));
        source.setSocketTimeout(seconds(silence));
        var connection = source.getConnection();
        try (var settings = connection.prepareStatement("SELECT set_config('app.scope', ?, false)");
                var keepAlive = connection.createStatement()) {
            settings.setString(1, Caller.NATION);
            settings.execute();
            // A vanished client must lose its session lock within seconds, or nobody could take over.
            keepAlive.execute("SET tcp_keepalives_idle = 5");
            keepAlive.execute("SET tcp_keepalives_interval = 5");
            keepAlive.execute("SET tcp_keepalives_count = 3");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static int seconds(Duration time) {
        return Math.max(1, Math.toIntExact(time.toSeconds()));
    }
}

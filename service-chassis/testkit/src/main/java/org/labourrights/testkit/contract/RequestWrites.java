package org.labourrights.testkit.contract;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which tables a request wrote and committed, the log of events among them: what a refused request must not do. Every
 * transaction that a request with an id begins carries the id to the database, where triggers on all tables note each row
 * written under one; what background jobs write meanwhile carries none.
 */
@ApplicationScoped
public class RequestWrites {

    /** Header that names a request whose writes are noted. */
    public static final String REQUEST = "X-Testkit-Request";

    private static final String ACTORS = "SELECT type, actor FROM event_log WHERE correlation_id = ? ORDER BY seq";

    private static final String NOTES = """
            CREATE SCHEMA request_writes;
            CREATE UNLOGGED TABLE request_writes.note (request text NOT NULL, written text NOT NULL);
            CREATE INDEX ON request_writes.note (request);
            CREATE INDEX event_log_of_a_request ON event_log (correlation_id);
            CREATE FUNCTION request_writes.take() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                INSERT INTO request_writes.note
                VALUES (current_setting('testkit.request'), format('%I.%I', TG_TABLE_SCHEMA, TG_TABLE_NAME));
                RETURN NULL;
            END $$;
            DO $$
            DECLARE
                watched regclass;
            BEGIN
                FOR watched IN
                    SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
                      AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'request_writes')
                LOOP
                    EXECUTE format('CREATE TRIGGER request_writes AFTER INSERT OR UPDATE OR DELETE ON %s FOR EACH ROW '
                        || 'WHEN (current_setting(''testkit.request'', true) <> '''') '
                        || 'EXECUTE FUNCTION request_writes.take()', watched);
                END LOOP;
            END $$""";

    private final AgroalDataSource dataSource;
    private final CurrentVertxRequest current;
    private final String url;
    private final String owner;
    private final String password;
    private @Nullable Connection notes;

    RequestWrites(
            AgroalDataSource dataSource,
            CurrentVertxRequest current,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.dataSource = dataSource;
        this.current = current;
        this.url = url;
        this.owner = owner;
        this.password = password;
    }

    /** The tables, {@code schema.table}, that the request with this id wrote and committed. */
    public synchronized Set<String> of(String request) {
        Set<String> written = new TreeSet<>();
        try (PreparedStatement query =
                notes().prepareStatement("SELECT written FROM request_writes.note WHERE request = ?")) {
            query.setString(1, request);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    written.add(rows.getString(1));
                }
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException("What the request wrote cannot be read", e);
        }
    }

    /** An event of the log, and whom it names. */
    record Signed(String type, String actor) {}

    /** The events that the request with this {@code X-Request-Id} left behind, wherever they belong. */
    synchronized List<Signed> signed(String requestId) {
        List<Signed> events = new ArrayList<>();
        try (PreparedStatement query = notes().prepareStatement(ACTORS)) {
            query.setString(1, requestId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(new Signed(rows.getString(1), rows.getString(2)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("What the request left in the log cannot be read", e);
        }
    }

    /** Watches the tables from the first test on. */
    void begin(@Observes StartupEvent start) throws SQLException {
        notes();
    }

    void transactionBegan(@Observes @Initialized(TransactionScoped.class) Object transaction) throws SQLException {
        String request = request();
        if (request == null) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement setting =
                        connection.prepareStatement("SELECT set_config('testkit.request', ?, true)")) {
            setting.setString(1, request);
            setting.execute();
        }
    }

    private @Nullable String request() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        RoutingContext routing = current.getCurrent();
        return routing == null ? null : routing.request().getHeader(REQUEST);
    }

    private static boolean isThere(Statement statement) throws SQLException {
        try (ResultSet schema = statement.executeQuery("SELECT to_regclass('request_writes.note') IS NOT NULL")) {
            return schema.next() && schema.getBoolean(1);
        }
    }

    private synchronized Connection notes() throws SQLException {
        if (notes == null) {
            notes = DriverManager.getConnection(url, owner, password);
            try (Statement statement = notes.createStatement()) {
                if (!isThere(statement)) {
                    statement.execute(NOTES);
                }
                statement.execute("SET app.scope = 'CN/'");
            }
        }
        return notes;
    }

    @PreDestroy
    void end() throws SQLException {
        if (notes != null) {
            notes.close();
        }
    }
}

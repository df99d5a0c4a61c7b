package org.labourrights.chassis.idempotency;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;

/**
 * The table of stored answers. Their bodies may be personal and are encrypted, and of the caller's login only a blind
 * index is stored; every call runs in the caller's transaction.
 */
@ApplicationScoped
class Answers {

    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final FieldCipher cipher;
    private final BlindIndex index;

    Answers(AgroalDataSource dataSource, ObjectMapper json, Clock clock, FieldCipher cipher, BlindIndex index) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.cipher = cipher;
        this.index = index;
    }

    /**
     * A stored answer.
     *
     * @param requestHash of the request that it answers
     * @param scope of the caller who got it; null when it was stored before scopes were
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(byte[] requestHash, byte @Nullable [] scope, StoredAnswer answer) {}

    /**
     * Waits until no other transaction works on this key; the lock is held to the end of the transaction. Ask
     * {@link #find} after it, in a statement of its own: under READ COMMITTED only a new statement sees what the holder
     * of the lock has committed.
     */
    void lock(long key, Duration patience) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            // Nobody holds it, as a rule: one round trip instead of three.
            if (!lockAtOnce(connection, key)) {
                lockWithin(connection, key, patience);
            }
        }
    }

    private static boolean lockAtOnce(Connection connection, long key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, key);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static void lockWithin(Connection connection, long key, Duration patience) throws SQLException {
        try (Statement timeout = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            // Zero would mean to wait for ever.
            timeout.execute("SET LOCAL lock_timeout = " + Math.max(1, patience.toMillis()));
            lock.setLong(1, key);
            lock.execute();
            timeout.execute("SET LOCAL lock_timeout = DEFAULT");
        }
    }

    Optional<Row> find(KeySpace space, String key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT request_hash, scope, status, headers, body FROM idempotency_key WHERE caller = ANY (?) AND key = ?")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", index.candidates(space.kind(), space.name()).toArray()));
            query.setString(2, key);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    void store(KeySpace space, String key, byte[] requestHash, StoredAnswer answer) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO idempotency_key (caller, key, request_hash, status, headers, body, created_at, scope)
                        VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")) {
            insert.setString(1, index.of(space.kind(), space.name()));
            insert.setString(2, key);
            insert.setBytes(3, requestHash);
            insert.setInt(4, answer.status());
            insert.setString(5, json.writeValueAsString(answer.headers()));
            insert.setBytes(6, cipher.encrypt(answer.body()));
            insert.setObject(7, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setBytes(8, space.scope());
            insert.executeUpdate();
        } catch (IOException e) {
            throw new IllegalStateException("The headers of an answer cannot be written", e);
        }
    }

    /** Lets deferred constraints speak now: a dry run has no commit that would ask them. */
    void checkDeferred() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** @return how many were removed, at most {@code most} */
    int purge(Instant before, int most) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY(
                          SELECT ctid FROM idempotency_key WHERE created_at < ? LIMIT ?))""")) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            delete.setInt(2, most);
            return delete.executeUpdate();
        }
    }

    private Row read(ResultSet row) throws SQLException {
        try {
            Map<String, List<String>> headers = json.readValue(row.getString(4), HEADERS);
            StoredAnswer answer = new StoredAnswer(row.getInt(3), headers, cipher.decrypt(row.getBytes(5)));
            return new Row(row.getBytes(1), row.getBytes(2), answer);
        } catch (IOException e) {
            throw new IllegalStateException("The headers of a stored answer cannot be read", e);
        }
    }
}

package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;

/** Another replica is a transaction of somebody else: it holds the lock of a key and commits its answer. */
@QuarkusTest
@WithSuite
class OtherReplicaTest {

    private static final String NOTES = "/api/probe/v1/notes";
    private static final String OFFICER = "COUNTY_OFFICER@150105";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void waitsForAnotherReplicaAndGetsItsAnswer() throws Exception {
        String done = UUID.randomUUID().toString();
        String running = UUID.randomUUID().toString();
        String body = IdempotencyTest.note("of two replicas " + done, null);
        Response first = send(done, body);
        int before = WriteNote.RUNS.get();

        CompletableFuture<Response> second;
        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            lock(other, running);
            copyAnswer(other, done, running);
            second = CompletableFuture.supplyAsync(() -> send(running, body));
            TimeUnit.MILLISECONDS.sleep(700);
            assertFalse(second.isDone(), "it must wait for the lock");
            other.commit();
            other.setAutoCommit(true);
        }

        Response answer = second.get(20, TimeUnit.SECONDS);
        assertEquals("true", answer.header("Idempotent-Replayed"));
        assertEquals(201, answer.statusCode());
        assertArrayEquals(first.asByteArray(), answer.asByteArray());
        assertEquals(before, WriteNote.RUNS.get());
    }

    @Test
    void hasOnePatienceForBothWaitsSoThatTheCallerIsToldInTime() throws Exception {
        String running = UUID.randomUUID().toString();
        String body = IdempotencyTest.note("of a stuck replica " + running, null);

        try (Connection other = dataSource.getConnection()) {
            other.setAutoCommit(false);
            lock(other, running);
            CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> send(running, body));
            TimeUnit.MILLISECONDS.sleep(1_500);
            long sent = System.nanoTime();
            Response second = send(running, body);
            long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent);
            other.rollback();
            other.setAutoCommit(true);

            for (Response answer : List.of(first.get(20, TimeUnit.SECONDS), second)) {
                assertEquals(409, answer.statusCode());
                assertEquals("E-IDEMPOTENCY-IN-PROGRESS", answer.path("code"));
                assertEquals("2", answer.header("Retry-After"));
            }
            assertTrue(waited < 16_000, "waited " + waited + " ms with a patience of 12 s");
        }
    }

    @Test
    void keepsNoLoginInTheTable() throws Exception {
        String key = UUID.randomUUID().toString();
        assertEquals(201, send(key, IdempotencyTest.note("whose " + key, null)).statusCode());

        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT caller FROM idempotency_key WHERE key = ?")) {
            query.setString(1, key);
            try (ResultSet row = query.executeQuery()) {
                assertTrue(row.next());
                assertTrue(row.getString(1).matches("[A-Za-z0-9-]+:[0-9a-f]{64}"), row.getString(1));
            }
        }
    }

    private static Response send(String key, String body) {
        return IdempotencyTest.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOTES);
    }

    private static void lock(Connection connection, String key) throws SQLException, GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(("idempotency-caller" + '\0' + OFFICER + '\0' + key).getBytes(StandardCharsets.UTF_8));
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, ByteBuffer.wrap(hash).getLong());
            lock.execute();
        }
    }

    private static void copyAnswer(Connection connection, String from, String to) throws SQLException {
        try (PreparedStatement copy = connection.prepareStatement("""
                INSERT INTO idempotency_key (caller, key, request_hash, scope, status, headers, body, created_at)
                SELECT caller, ?, request_hash, scope, status, headers, body, created_at
                FROM idempotency_key WHERE key = ?""")) {
            copy.setString(1, to);
            copy.setString(2, from);
            assertEquals(1, copy.executeUpdate());
        }
    }
}

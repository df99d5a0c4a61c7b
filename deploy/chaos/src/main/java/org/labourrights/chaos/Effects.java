package org.labourrights.chaos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.OwnSuite;

/**
 * What rumours did to the service, read in its database.
 *
 * @param noted how often the inbox holds each event as done
 * @param workers confirmed and paid workers of each lead
 */
record Effects(Map<String, Integer> noted, Map<String, Workers> workers) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long PAUSE_MILLIS = 1_000;

    /** Sums that every event moved once, if all went well. */
    record Workers(long confirmed, long paid) {}

    /** Waits until every event has been consumed, or should have been. */
    static Effects of(OwnSuite suite, List<String> events) throws SQLException, InterruptedException {
        try (Connection database = suite.superuser(Known.REPORTING.database())) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            Map<String, Integer> noted = noted(database);
            while (!noted.keySet().containsAll(events) && System.nanoTime() < until) {
                Thread.sleep(PAUSE_MILLIS);
                noted = noted(database);
            }
            return new Effects(noted, workers(database));
        }
    }

    private static Map<String, Integer> noted(Connection database) throws SQLException {
        Map<String, Integer> noted = new HashMap<>();
        try (PreparedStatement query =
                database.prepareStatement("SELECT event_id::text FROM inbox WHERE consumer = ? AND outcome = 'DONE'")) {
            query.setString(1, Rumours.CONSUMER);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    noted.merge(rows.getString(1), 1, Integer::sum);
                }
            }
        }
        return noted;
    }

    private static Map<String, Workers> workers(Connection database) throws SQLException {
        Map<String, Workers> workers = new HashMap<>();
        try (PreparedStatement query = database.prepareStatement(
                        "SELECT reference, coalesce(confirmed_workers, 0), paid_workers FROM risk_complaint");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                workers.put(rows.getString(1), new Workers(rows.getLong(2), rows.getLong(3)));
            }
        }
        return workers;
    }
}

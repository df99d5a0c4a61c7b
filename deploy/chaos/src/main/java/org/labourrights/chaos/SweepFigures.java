package org.labourrights.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Events;
import org.labourrights.standalone.client.Events.Event;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.OwnSuite;

/**
 * What the sweeps did, read in the database and on Kafka.
 *
 * @param fired clocks whose due rung fired
 * @param breaches events of a breach in the log
 * @param breachedLeads leads that have such an event
 * @param next first escalations that were scheduled
 * @param stuckAttempts failed attempts of the stuck lead
 * @param onKafka breach events on Kafka by id
 * @param seconds from the first firing to the last
 * @param p50 of the lateness in seconds
 * @param p99 of the lateness in seconds
 * @param worst lateness in seconds
 * @param backwards longest time by which a clock fired after one that was due later, in seconds
 */
record SweepFigures(
        int leads,
        long fired,
        long breaches,
        long breachedLeads,
        long next,
        long stuckAttempts,
        long onKafka,
        double seconds,
        double p50,
        double p99,
        double worst,
        double backwards) {

    private static final String FIGURES = """
            WITH fired AS (
                SELECT due_at, fired_at, extract(epoch FROM fired_at - due_at) AS late,
                       max(fired_at) OVER (ORDER BY due_at RANGE BETWEEN UNBOUNDED PRECEDING
                                           AND '1 microsecond' PRECEDING) AS before
                FROM timer WHERE kind = 'lead-clock' AND rung = 'DUE#1' AND state = 'FIRED'),
            told AS (SELECT subject FROM event_log WHERE type = 'lead.sla.breached.v1')
            SELECT count(*), (SELECT count(*) FROM told), (SELECT count(DISTINCT subject) FROM told),
                   (SELECT count(*) FROM timer WHERE kind = 'lead-clock' AND rung = 'ESCALATION-1#1'),
                   (SELECT coalesce(sum(attempts), 0) FROM timer WHERE kind = 'lead-clock' AND rung = 'DUE#1'
                                                                   AND state = 'PENDING' AND attempts > 0),
                   extract(epoch FROM max(fired_at) - min(fired_at)),
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY late),
                   percentile_cont(0.99) WITHIN GROUP (ORDER BY late), max(late),
                   greatest(0, extract(epoch FROM max(before - fired_at)))
            FROM fired
            """;

    static SweepFigures of(OwnSuite suite, int leads, Set<String> kafkaIds) throws SQLException {
        try (Connection connection = suite.superuser(OpenLeads.DATABASE);
                var query = connection.createStatement();
                var row = query.executeQuery(FIGURES)) {
            row.next();
            return new SweepFigures(
                    leads,
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    kafkaIds.size(),
                    row.getDouble(6),
                    row.getDouble(7),
                    row.getDouble(8),
                    row.getDouble(9),
                    row.getDouble(10));
        }
    }

    /** Ids of the breach events on Kafka. */
    static Set<String> onKafka(Ports ports) {
        try (Events events = new Events(ports.kafkaServers(), Known.ARREARS.topic())) {
            List<Event> all = events.all();
            return all.stream()
                    .filter(event -> event.type().equals("lead.sla.breached.v1"))
                    .map(Event::id)
                    .collect(Collectors.toSet());
        }
    }

    boolean holds() {
        long each = leads - 1L;
        return fired == each
                && breaches == each
                && breachedLeads == each
                && next == each
                && stuckAttempts > 0
                && onKafka == each;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                """
                open leads due in one minute      %8d   one of them stuck
                rungs fired                       %8d   in %.1f s (%.0f a second)
                breaches in the log               %8d   of %d leads
                breaches on Kafka                 %8d
                next rungs scheduled              %8d
                attempts on the stuck lead        %8d
                late                                 p50 %.1f s, p99 %.1f s, worst %.1f s
                fired after one due later            at most %.2f s
                """,
                leads,
                fired,
                seconds,
                fired / Math.max(seconds, 0.1),
                breaches,
                breachedLeads,
                onKafka,
                next,
                stuckAttempts,
                p50,
                p99,
                worst,
                backwards);
    }
}

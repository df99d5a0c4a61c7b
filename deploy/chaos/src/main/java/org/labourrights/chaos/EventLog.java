package org.labourrights.chaos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.OwnSuite;

/** The log of the employment reporting service, read in the database itself: what must have arrived on Kafka. */
final class EventLog {

    private EventLog() {}

    /**
     * An event of the log that has a topic.
     *
     * @param key what Kafka keeps the order of
     */
    record Entry(long number, String id, String type, String topic, String key) {}

    /** In the order of the log. */
    static List<Entry> relayed(OwnSuite suite) throws SQLException {
        try (var connection = suite.superuser(Known.REPORTING.database());
                var query = connection.prepareStatement("SELECT seq, id, type, topic, coalesce(uscc, subject)"
                        + " FROM event_log WHERE topic IS NOT NULL ORDER BY seq");
                ResultSet rows = query.executeQuery()) {
            List<Entry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5)));
            }
            return entries;
        }
    }
}

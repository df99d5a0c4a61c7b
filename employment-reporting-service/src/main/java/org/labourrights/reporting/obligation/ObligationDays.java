package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * The days on which something happens to obligations. Each has one timer at 00:00, whatever the number of obligations.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationDays {

    /** Subject of all day timers: they are about the ledger of obligations as a whole. */
    static final UUID LEDGER = UUID.fromString("01890000-0000-7000-8000-0000000000d1");

    // Looked up before it is written: the row of a day is wanted by every registration of a whole period.
    private static final String ARMED = "SELECT day FROM obligation_day WHERE armed AND day = ANY (?)";

    private static final String ARM = """
            INSERT INTO obligation_day AS d (day) VALUES (?)
            ON CONFLICT (day) DO UPDATE SET armed = true WHERE NOT d.armed
            RETURNING round
            """;

    private static final String DISARM = "UPDATE obligation_day SET armed = false, round = round + 1 WHERE day = ?";

    private final DataSource dataSource;
    private final Timers timers;
    private final Clock clock;

    ObligationDays(DataSource dataSource, Timers timers, Clock clock) {
        this.dataSource = dataSource;
        this.timers = timers;
        this.clock = clock;
    }

    /** Makes sure that each of the days has its timer. */
    void arm(Collection<LocalDate> wanted) {
        Set<LocalDate> missing = new TreeSet<>(wanted);
        List<TimerRequest> requests = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            missing.removeAll(armed(connection, wanted));
            for (LocalDate day : missing) {
                arm(connection, day, requests);
            }
        } catch (SQLException e) {
            throw new ObligationStorageException("Arming a day", e);
        }
        timers.scheduleAll(requests);
    }

    private static List<LocalDate> armed(Connection connection, Collection<LocalDate> wanted) throws SQLException {
        List<LocalDate> armed = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(ARMED)) {
            select.setArray(1, connection.createArrayOf("date", wanted.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    armed.add(rows.getObject(1, LocalDate.class));
                }
            }
        }
        return armed;
    }

    private void arm(Connection connection, LocalDate day, List<TimerRequest> requests) throws SQLException {
        try (PreparedStatement arm = connection.prepareStatement(ARM)) {
            arm.setObject(1, day);
            try (ResultSet row = arm.executeQuery()) {
                // No row: somebody else armed it in the meantime.
                if (row.next()) {
                    requests.add(new TimerRequest(
                            DayBegins.KIND,
                            LEDGER,
                            day + "#" + row.getInt(1),
                            day.atStartOfDay(clock.getZone()).toInstant(),
                            Caller.NATION,
                            null));
                }
            }
        }
    }

    /** The day was worked; it can be armed again. */
    void worked(LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement disarm = connection.prepareStatement(DISARM)) {
            disarm.setObject(1, day);
            disarm.executeUpdate();
        } catch (SQLException e) {
            throw new ObligationStorageException("Closing a day", e);
        }
    }
}

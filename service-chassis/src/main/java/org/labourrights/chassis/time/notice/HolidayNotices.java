package org.labourrights.chassis.time.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.Rounds;
import org.labourrights.chassis.time.WorkingCalendar;

/** Lets the calendar of this replica follow the stored notices: at once after a change here, within a second elsewhere. */
@Singleton
public class HolidayNotices {
    private static final Logger LOG = Logger.getLogger(HolidayNotices.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final HolidayNoticeRows rows;
    private final WorkingCalendar calendar;
    private final Rounds rounds = new Rounds("holiday-notices");
    private long revision;

    HolidayNotices(HolidayNoticeRows rows, WorkingCalendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /** Before every other start-up work, which may count days. */
    void start(@Observes @Priority(100) StartupEvent event) {
        refresh();
        rounds.start(INTERVAL, INTERVAL, this::refresh);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    /** Reads the notices again if there is another; whoever counts due dates again calls it first. */
    public synchronized void refresh() {
        long stored = rows.revision();
        if (stored != revision) {
            // The revision was read first: a notice that comes meanwhile is seen by the next refresh.
            calendar.load(rows.years());
            revision = stored;
            LOG.infof("Days are counted by calendar %s", calendar.version());
        }
    }
}

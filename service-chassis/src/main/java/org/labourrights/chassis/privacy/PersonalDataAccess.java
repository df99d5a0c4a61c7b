package org.labourrights.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;

/**
 * Records that somebody read personal data in clear: who and when by the log itself, and here of what, which fields and
 * why. The event stays inside the service and names fields, never their values.
 */
@ApplicationScoped
public class PersonalDataAccess {

    private final EventLog log;

    PersonalDataAccess(EventLog log) {
        this.log = log;
    }

    /**
     * Call it in the transaction that reads, before the data leave.
     *
     * @param subject public id of the aggregate whose data are read
     * @param divisionPath reporting path of its division
     * @param fields names of the fields, for example {@code residentId}
     * @param purpose why, in the words of the reader or a constant of the use case
     */
    public void record(String subject, String divisionPath, Set<String> fields, String purpose) {
        Event read = Event.of("personal.data.read.v1", subject, divisionPath, new Read(new TreeSet<>(fields)));
        log.append(read.withReason(purpose).internal());
    }

    /** Payload: the names of the fields. */
    public record Read(Set<String> fields) {}
}

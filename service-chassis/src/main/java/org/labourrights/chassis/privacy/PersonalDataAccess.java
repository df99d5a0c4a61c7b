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

    /**
     * Somebody asked for a value in clear and got it masked. A reading that is refused altogether throws
     * {@link AccessRefused} instead.
     */
    public void masked(String subject, String divisionPath, Set<String> fields, String purpose) {
        refused(new AccessRefused.Asked(subject, divisionPath, fields, purpose));
    }

    void refused(AccessRefused.Asked asked) {
        Event refused = Event.of(
                "personal.data.refused.v1",
                asked.subject(),
                asked.divisionPath(),
                new Read(new TreeSet<>(asked.fields())));
        log.append(refused.withReason(asked.purpose()).internal());
    }

    /**
     * Records that a file with people goes out, masked or not; call it before the first row does.
     *
     * @param subject what is exported, {@code leads}
     * @param divisionPath reporting path of the division whose rows go out
     * @param fields names of the columns that tell of people; none when the reader gets them empty
     * @param filter what narrows the rows, {@code CLOSED}; {@code all} without one
     */
    public void exported(String subject, String divisionPath, Set<String> fields, String filter) {
        Event exported = Event.of("personal.data.exported.v1", subject, divisionPath, new Read(new TreeSet<>(fields)));
        log.append(exported.withReason(filter).internal());
    }

    /** Payload: the names of the fields. */
    public record Read(Set<String> fields) {}
}

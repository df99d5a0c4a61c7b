package org.labourrights.chassis.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;

/**
 * Records that somebody read personal data in clear: who and when by the log itself, and here of what, which fields and
 * why. The event stays inside the service and names fields, never their values; the purpose is a code of the list {@code
 * access-purpose}, never a sentence.
 */
@ApplicationScoped
public class PersonalDataAccess {

    private static final int DEEPEST_CAUSE = 20;

    private final EventLog log;
    private final CodeLists codes;

    PersonalDataAccess(EventLog log, CodeLists codes) {
        this.log = log;
        this.codes = codes;
    }

    /**
     * Call it in the transaction that reads, before the data leave.
     *
     * @param subject public id of the aggregate whose data are read
     * @param divisionPath reporting path of its division
     * @param fields names of the fields, for example {@code residentId}
     */
    public void record(String subject, String divisionPath, Set<String> fields, AccessPurpose purpose) {
        write("personal.data.read.v1", new AccessRefused.Asked(subject, divisionPath, fields, purpose));
    }

    /**
     * Somebody asked for a value in clear and got it masked. A reading that is refused altogether throws
     * {@link AccessRefused} instead.
     */
    public void masked(String subject, String divisionPath, Set<String> fields, AccessPurpose purpose) {
        refused(new AccessRefused.Asked(subject, divisionPath, fields, purpose));
    }

    /**
     * Records a reading that was refused where no answer of HTTP is made of it, such as in a row of a file; does nothing about
     * other failures. Call it in a transaction of its own: that of the reading is gone.
     */
    public void refused(Throwable failure) {
        int depth = 0;
        for (Throwable each = failure; each != null && depth < DEEPEST_CAUSE; each = each.getCause(), depth++) {
            if (each instanceof AccessRefused refusal) {
                refused(refusal.asked());
                return;
            }
        }
    }

    void refused(AccessRefused.Asked asked) {
        write("personal.data.refused.v1", asked);
    }

    private void write(String type, AccessRefused.Asked asked) {
        AccessPurpose purpose = asked.purpose();
        if (codes.find(AccessPurpose.LIST, purpose.code()).isEmpty()) {
            throw new IllegalStateException(purpose.code() + " is no code of " + AccessPurpose.LIST);
        }
        Read read = new Read(new TreeSet<>(asked.fields()), purpose.reference());
        log.append(Event.of(type, asked.subject(), asked.divisionPath(), read)
                .withReason(purpose.code())
                .internal());
    }

    /**
     * Records that a file with people goes out, masked or not; call it before the first row does.
     *
     * @param subject what is exported, {@code leads}
     * @param divisionPath reporting path of the division whose rows go out
     * @param fields names of the columns that tell of people; none when the reader gets them empty
     * @param filter the state that narrows the rows; null without one, recorded as {@code all}
     */
    public void exported(String subject, String divisionPath, Set<String> fields, @Nullable Enum<?> filter) {
        Read read = new Read(new TreeSet<>(fields), null);
        log.append(Event.of("personal.data.exported.v1", subject, divisionPath, read)
                .withReason(filter == null ? "all" : filter.name())
                .internal());
    }

    /**
     * Payload.
     *
     * @param fields names of the fields
     * @param reference number of the document for whose sake they were read
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Read(Set<String> fields, @Nullable String reference) {}
}

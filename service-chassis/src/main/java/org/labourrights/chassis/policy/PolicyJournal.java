package org.labourrights.chassis.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;

/** Notes in the log who changed a policy and why; the audit trail of a row goes by its id. */
@Singleton
class PolicyJournal {
    private final EventLog log;
    private final Divisions divisions;

    PolicyJournal(EventLog log, Divisions divisions) {
        this.log = log;
        this.divisions = divisions;
    }

    /**
     * @param by the row that stands in its place, when it was replaced
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String key,
            DivisionCode division,
            JsonNode value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable UUID by) {
        static Change of(PolicyItem item, @Nullable LocalDate validTo, @Nullable UUID by) {
            return new Change(item.key(), item.division(), item.value(), item.validFrom(), validTo, by);
        }
    }

    void added(PolicyItem item, String reason) {
        write("policy.added.v1", item, Change.of(item, item.validTo(), null), reason);
    }

    void closed(PolicyItem item, LocalDate validTo, String reason) {
        write("policy.closed.v1", item, Change.of(item, validTo, null), reason);
    }

    void voided(PolicyItem item, String reason) {
        write("policy.voided.v1", item, Change.of(item, item.validTo(), null), reason);
    }

    void replaced(PolicyItem item, UUID by, String reason) {
        write("policy.replaced.v1", item, Change.of(item, item.validTo(), by), reason);
    }

    private void write(String type, PolicyItem item, Change change, String reason) {
        log.append(Event.of(type, item.id(), divisions.path(item.division()), change)
                .withReason(reason)
                .internal());
    }
}

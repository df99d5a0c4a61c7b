package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.retention.PersonalDataErased;
import org.labourrights.kernel.person.retention.Retention;

/** When the keeping of people ends: accounts some days after the payment, people some years after the lead ended. */
@ApplicationScoped
class KeepPersonalData {

    private static final String NO_NAMES = """
            UPDATE arrears_lead SET person_key = NULL, employer_name = NULL,
                   employer_erased = employer_erased OR employer_name IS NOT NULL
            WHERE id = ?
            """;

    private final Retention retention;
    private final Database database;
    private final Clock clock;

    KeepPersonalData(Retention retention, Database database, Clock clock) {
        this.retention = retention;
        this.database = database;
        this.clock = clock;
    }

    void happened(@Observes LeadEvent event) {
        LeadFacts lead = event.lead();
        if (lead.state() == LeadState.DUPLICATE_MERGED) {
            // Kept as long as the lead that goes on, and erased with it.
            return;
        }
        PersonSubject subject = LeadPeople.subject(lead);
        if (event instanceof LeadEvent.Closed closed) {
            retention.ended(subject, closed.on());
        } else if (event instanceof LeadEvent.Paid paid
                && paid.remaining().value().signum() == 0) {
            retention.paid(subject, LocalDate.now(clock));
        } else if (event instanceof LeadEvent.PaymentReversed && lead.state().isOpen()) {
            retention.owesAgain(subject);
        } else if (event instanceof LeadEvent.Reopened) {
            retention.goesOn(subject);
        }
    }

    /** The login of the reporter finds the lead no longer, and the lead no login; the employer keeps its code. */
    void forget(@Observes PersonalDataErased erased) {
        database.update(NO_NAMES, erased.subject());
    }
}

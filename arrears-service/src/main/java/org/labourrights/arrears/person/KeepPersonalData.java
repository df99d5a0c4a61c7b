package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** Sets the ends of keeping: the accounts some days after the payment, the people some years after the lead ended. */
@ApplicationScoped
class KeepPersonalData {

    static final String PEOPLE = "personal-data-retention";
    static final String ACCOUNTS = "bank-account-retention";

    private final Policies policies;
    private final Timers timers;
    private final Clock clock;

    KeepPersonalData(Policies policies, Timers timers, Clock clock) {
        this.policies = policies;
        this.timers = timers;
        this.clock = clock;
    }

    void happened(@Observes LeadEvent event) {
        LeadFacts lead = event.lead();
        if (lead.state() == LeadState.DUPLICATE_MERGED) {
            // Kept as long as the lead that goes on, and erased with it.
            return;
        }
        if (event instanceof LeadEvent.Closed closed) {
            accounts(lead, closed.on());
            int years = policies.value(RetentionKeys.PEOPLE_YEARS, lead.divisionCode(), closed.on());
            schedule(PEOPLE, lead, closed.on(), closed.on().plusYears(years));
        } else if (event instanceof LeadEvent.Paid paid
                && paid.remaining().value().signum() == 0) {
            accounts(lead, LocalDate.now(clock));
        } else if (event instanceof LeadEvent.PaymentReversed && lead.state().isOpen()) {
            timers.cancel(ACCOUNTS, lead.id());
        } else if (event instanceof LeadEvent.Reopened) {
            cancel(lead.id());
        }
    }

    private void accounts(LeadFacts lead, LocalDate from) {
        int days = policies.value(RetentionKeys.ACCOUNT_DAYS, lead.divisionCode(), from);
        schedule(ACCOUNTS, lead, from, from.plusDays(days));
    }

    private void schedule(String kind, LeadFacts lead, LocalDate from, LocalDate lastDay) {
        timers.schedule(new TimerRequest(
                kind,
                lead.id(),
                from.toString(),
                lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                lead.divisionPath(),
                null));
    }

    private void cancel(UUID lead) {
        timers.cancel(PEOPLE, lead);
        timers.cancel(ACCOUNTS, lead);
    }
}

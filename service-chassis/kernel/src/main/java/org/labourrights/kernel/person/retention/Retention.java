package org.labourrights.kernel.person.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.kernel.person.Keeping;
import org.labourrights.kernel.person.PersonFamilies;
import org.labourrights.kernel.person.PersonSubject;

/**
 * Sets the ends of keeping: the accounts some days after the payment, people and texts some years after the subject ended.
 * The service calls it in the transaction of the step.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Retention {

    private static final String PEOPLE = "-people-retention";
    private static final String ACCOUNTS = "-account-retention";

    private final PersonFamilies families;
    private final Policies policies;
    private final Timers timers;
    private final Clock clock;

    Retention(PersonFamilies families, Policies policies, Timers timers, Clock clock) {
        this.families = families;
        this.policies = policies;
        this.timers = timers;
        this.clock = clock;
    }

    /** The subject has ended on that day: nobody is paid any more, and the years begin. */
    public void ended(PersonSubject subject, LocalDate on) {
        paid(subject, on);
        int years = policies.value(keeping(subject).years(), subject.division(), on);
        schedule(PEOPLE, subject, on, on.plusYears(years));
    }

    /** All is paid on that day. Accounts go in time, if the family keeps them for days. */
    public void paid(PersonSubject subject, LocalDate on) {
        keeping(subject).accountDays().ifPresent(key -> {
            int days = policies.value(key, subject.division(), on);
            schedule(ACCOUNTS, subject, on, on.plusDays(days));
        });
    }

    /** A payment was taken back: there is something to pay again. */
    public void owesAgain(PersonSubject subject) {
        timers.cancel(subject.family() + ACCOUNTS, subject.id());
    }

    /** The subject has not ended after all. */
    public void goesOn(PersonSubject subject) {
        timers.cancel(subject.family() + PEOPLE, subject.id());
        owesAgain(subject);
    }

    /**
     * Whether the people and texts of a subject that has ended are still to be erased; what is added when they were, nobody
     * would erase. Holds for as long as the subject is locked.
     */
    public boolean isAhead(PersonSubject subject) {
        return timers.isAwaited(subject.family() + PEOPLE, subject.id());
    }

    private void schedule(String kind, PersonSubject subject, LocalDate from, LocalDate lastDay) {
        timers.schedule(new TimerRequest(
                subject.family() + kind,
                subject.id(),
                from.toString(),
                lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                subject.divisionPath(),
                null));
    }

    private Keeping keeping(PersonSubject subject) {
        return families.get(subject.family()).keeping();
    }

    static Set<String> peopleKinds(PersonFamilies families) {
        return families.names(PEOPLE);
    }

    static Set<String> accountKinds(PersonFamilies families) {
        return families.names(ACCOUNTS);
    }

    /** Whose timer it is. */
    static String family(String kind) {
        return kind.substring(0, kind.indexOf('-'));
    }
}

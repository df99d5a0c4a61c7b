package org.labourrights.kernel.person.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jboss.logging.Logger;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonFamilies;
import org.labourrights.kernel.person.PersonSubject;

/** Deletes the accounts of a subject some days after the payment: sensitive, and no longer needed. */
@ApplicationScoped
class DropAccounts implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(DropAccounts.class);

    private final PersonFamilies families;
    private final People people;

    DropAccounts(PersonFamilies families, People people) {
        this.families = families;
        this.people = people;
    }

    @Override
    public String kind() {
        return "account-retention";
    }

    @Override
    public Set<String> kinds() {
        return Retention.accountKinds(families);
    }

    @Override
    public void fire(FiredTimer timer) {
        String family = Retention.family(timer.kind());
        PersonSubject subject = families.find(family, timer.subject());
        families.get(family).together(subject.id()).forEach(people::dropAccounts);
        LOG.infof("Accounts of %s %s deleted", family, subject.number());
    }
}

package org.labourrights.arrears.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Deletes the accounts of a lead some days after the payment: sensitive, and no longer needed. */
@ApplicationScoped
class DropAccounts implements TimerHandler {

    private static final Logger LOG = Logger.getLogger(DropAccounts.class);

    private final Leads leads;
    private final Matters matters;
    private final PersonRows rows;
    private final Stamps stamps;

    DropAccounts(Leads leads, Matters matters, PersonRows rows, Stamps stamps) {
        this.leads = leads;
        this.matters = matters;
        this.rows = rows;
        this.stamps = stamps;
    }

    @Override
    public String kind() {
        return KeepPersonalData.ACCOUNTS;
    }

    @Override
    public void fire(FiredTimer timer) {
        String leadNo = leads.get(timer.subject()).leadNo();
        matters.of(timer.subject()).leads().stream()
                .flatMap(lead -> rows.ofLead(lead).stream())
                .filter(Person::holdsAccount)
                .forEach(it -> it.dropAccount(stamps.now()));
        LOG.infof("Accounts of lead %s deleted", leadNo);
    }
}

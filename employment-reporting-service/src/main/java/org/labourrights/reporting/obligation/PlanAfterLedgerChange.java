package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.enterprise.LedgerEvent;

/**
 * Plans what an enterprise owes for the running period as soon as the base ledger says that it owes it, and takes back
 * what it owes no more.
 */
@ApplicationScoped
class PlanAfterLedgerChange {

    private static final Set<String> ROUTING_FIELDS = Set.of(
            "registeredDivision",
            "operatingDivisions",
            "companyLevel",
            "headEnterprise",
            "industryAuthorities",
            "partnerType",
            "dispatchLicenseValidTo");

    private final Reporters reporters;
    private final ObligationPlanner planner;
    private final ObligationLedger ledger;
    private final DropUnowed drop;
    private final ReleaseLeaver leaver;
    private final SystemScope systemScope;
    private final Clock clock;

    PlanAfterLedgerChange(
            Reporters reporters,
            ObligationPlanner planner,
            ObligationLedger ledger,
            DropUnowed drop,
            ReleaseLeaver leaver,
            SystemScope systemScope,
            Clock clock) {
        this.reporters = reporters;
        this.planner = planner;
        this.ledger = ledger;
        this.drop = drop;
        this.leaver = leaver;
        this.systemScope = systemScope;
        this.clock = clock;
    }

    void on(@Observes LedgerEvent event) {
        switch (event) {
            case LedgerEvent.Registered registered ->
                plan(registered.enterprise().uscc());
            case LedgerEvent.Changed changed -> {
                if (!Collections.disjoint(changed.fields(), ROUTING_FIELDS)) {
                    plan(changed.enterprise().uscc());
                }
            }
            case LedgerEvent.StatusChanged changed -> {
                plan(changed.enterprise().uscc());
                systemScope.run(
                        "obligation-release",
                        () -> leaver.release(
                                changed.enterprise().uscc(),
                                changed.enterprise().status()));
            }
            case LedgerEvent.PartnershipChanged changed -> {
                if (changed.partnership().active()) {
                    plan(changed.partnership().partnerUscc());
                    systemScope.run(
                            "obligation-urging",
                            () -> ledger.urge(
                                    changed.partnership().platformUscc(),
                                    changed.partnership().partnerUscc()));
                }
            }
        }
    }

    private void plan(UnifiedSocialCreditCode uscc) {
        systemScope.run("obligation-planning", () -> {
            LocalDate today = LocalDate.now(clock);
            List<ObligationPlan> plans = planner.plan(reporters.of(uscc), today);
            drop.except(List.of(uscc), plans, today);
            ledger.write(plans);
        });
    }
}

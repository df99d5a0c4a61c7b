package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.CurrentCaller;

/** Sets campaigns up, corrects them and calls them off. */
@ApplicationScoped
class RunCampaign {

    private final Campaigns campaigns;
    private final CampaignFields fields;
    private final CampaignTrace trace;
    private final WantProgress progress;
    private final Divisions divisions;
    private final Journal journal;
    private final Stamps stamps;
    private final CurrentCaller caller;

    RunCampaign(
            Campaigns campaigns,
            CampaignFields fields,
            CampaignTrace trace,
            WantProgress progress,
            Divisions divisions,
            Journal journal,
            Stamps stamps,
            CurrentCaller caller) {
        this.campaigns = campaigns;
        this.fields = fields;
        this.trace = trace;
        this.progress = progress;
        this.divisions = divisions;
        this.journal = journal;
        this.stamps = stamps;
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-CAMPAIGN-FIELDS} (422), {@code E-SCOPE} (403) */
    @Transactional
    Campaign open(NewCampaign wanted) {
        if (divisions.find(wanted.divisionCode()).isEmpty()) {
            throw new ProblemException(
                    Problem.of("E-CAMPAIGN-FIELDS", List.of(FieldProblem.of("/divisionCode", "E-DIVISION"))));
        }
        String path = divisions.path(wanted.divisionCode());
        // Units report to the office of the labour bureau (B33: 领导小组办公室设在劳动关系科).
        String office = Agencies.id(AgencyType.HRSS, wanted.divisionCode());
        requireOffice(path, office);
        fields.require(wanted.content(), path);
        Campaign campaign = new Campaign(Ids.next(), wanted.type(), path, office, wanted.content(), stamps.now());
        campaigns.persist(campaign);
        takeUnits(campaign);
        journal.write(new CampaignStep.Opened(campaign));
        progress.follow(campaign);
        return campaign;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), {@code E-STATE}
     *     (409), {@code E-CAMPAIGN-FIELDS} (422)
     */
    @Transactional
    Campaign correct(UUID id, Precondition made, CampaignCorrection correction) {
        Campaign campaign = locked(id);
        made.require(campaign.version());
        fields.require(correction.content(), campaign.divisionPath());
        trace.keep(id, id, campaign.divisionPath(), campaign.content(), correction.reason());
        CampaignStep step = campaign.correct(correction.content(), correction.reason());
        takeUnits(campaign);
        journal.write(campaign, step);
        progress.follow(campaign);
        return campaign;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), {@code E-STATE} (409) */
    @Transactional
    Campaign withdraw(UUID id, Precondition made, String reason) {
        Campaign campaign = locked(id);
        made.require(campaign.version());
        journal.write(campaign, campaign.withdraw(reason));
        progress.follow(campaign);
        return campaign;
    }

    /** For whoever acts for its office. */
    Campaign locked(UUID id) {
        Campaign campaign = campaigns.lock(id);
        requireOffice(campaign.divisionPath(), campaign.officeAgencyId());
        return campaign;
    }

    private void requireOffice(String path, String office) {
        if (!caller.get().covers(path) || !caller.actsFor(office)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }

    private void takeUnits(Campaign of) {
        Set<String> missing = new HashSet<>(of.unitAgencyIds());
        for (CampaignUnit unit : campaigns.units(of.id())) {
            if (!missing.remove(unit.agencyId())) {
                campaigns.release(unit);
            }
        }
        missing.forEach(each -> campaigns.take(new CampaignUnit(Ids.next(), of, each, fields.path(each))));
        campaigns.flush();
    }
}

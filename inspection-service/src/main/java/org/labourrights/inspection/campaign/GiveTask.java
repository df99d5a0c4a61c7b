package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;

/** Gives the tasks of a campaign to agencies; the office corrects them, the owner says when they are done. */
@ApplicationScoped
class GiveTask {

    private final CampaignTasks tasks;
    private final RunCampaign campaigns;
    private final CampaignFields fields;
    private final CampaignTrace trace;
    private final Journal journal;
    private final Stamps stamps;
    private final CurrentCaller caller;

    GiveTask(
            CampaignTasks tasks,
            RunCampaign campaigns,
            CampaignFields fields,
            CampaignTrace trace,
            Journal journal,
            Stamps stamps,
            CurrentCaller caller) {
        this.tasks = tasks;
        this.campaigns = campaigns;
        this.fields = fields;
        this.trace = trace;
        this.journal = journal;
        this.stamps = stamps;
        this.caller = caller;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409) when the campaign was
     *     withdrawn, {@code E-CAMPAIGN-FIELDS} (422)
     */
    @Transactional
    CampaignTask give(UUID campaignId, TaskContent content) {
        Campaign campaign = campaigns.locked(campaignId);
        campaign.requireOpen(CampaignState.OPEN);
        fields.require(content, campaign.divisionPath(), "");
        CampaignTask task =
                new CampaignTask(Ids.next(), campaign, content, fields.path(content.ownerAgencyId()), stamps.now());
        tasks.persist(task);
        journal.write(new CampaignStep.TaskGiven(task));
        return task;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), {@code E-STATE}
     *     (409), {@code E-CAMPAIGN-FIELDS} (422)
     */
    @Transactional
    CampaignTask correct(UUID id, Precondition made, TaskCorrection correction) {
        CampaignTask task = tasks.lock(id);
        Campaign campaign = campaigns.locked(task.campaignId());
        made.require(task.version());
        fields.require(correction.content(), campaign.divisionPath(), "/content");
        TaskCorrection before = new TaskCorrection(task.content(), task.state(), correction.reason());
        String pathBefore = task.divisionPath();
        CampaignStep step = task.correct(
                correction, campaign, fields.path(correction.content().ownerAgencyId()));
        trace.keep(campaign.id(), id, pathBefore, before, correction.reason());
        journal.write(task, step);
        return task;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403) for whoever does not act for the owner,
     *     {@code E-VERSION} (412), {@code E-STATE} (409), {@code E-CAMPAIGN-FIELDS} (422) for a day that has not come
     */
    @Transactional
    CampaignTask complete(UUID id, Precondition made, TaskCompletion completion) {
        CampaignTask task = tasks.lock(id);
        if (!caller.get().covers(task.divisionPath()) || !caller.actsFor(task.ownerAgencyId())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(task.version());
        fields.requirePast(completion.completedOn(), "/completedOn");
        journal.write(task, task.complete(completion.completedOn()));
        return task;
    }
}

package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.time.timer.TimerRequest;

/** What the log has of campaigns; {@code campaign.progress.due.v1} alone is told to others. */
@ApplicationScoped
class CampaignJournal implements JournalFamily<CampaignStep> {

    private final Clock clock;

    CampaignJournal(Clock clock) {
        this.clock = clock;
    }

    /** Of a campaign or a task: which one it is. */
    record Named(UUID campaignId, String state) {}

    /** Payload of {@code campaign.progress.due.v1}. */
    record Due(UUID campaignId, String unit, LocalDate dueOn) {}

    record Progress(UUID campaignId, String unit, LocalDate dueOn, ProgressState state) {}

    @Override
    public Class<CampaignStep> steps() {
        return CampaignStep.class;
    }

    @Override
    public Optional<Event> entry(CampaignStep step) {
        return switch (step) {
            case CampaignStep.Opened opened -> Optional.of(of("campaign.opened.v1", opened.campaign()));
            case CampaignStep.Corrected corrected ->
                Optional.of(of("campaign.corrected.v1", corrected.campaign()).withReason(corrected.reason()));
            case CampaignStep.Withdrawn withdrawn ->
                Optional.of(of("campaign.withdrawn.v1", withdrawn.campaign()).withReason(withdrawn.reason()));
            case CampaignStep.TaskGiven given -> Optional.of(of("campaign.task.given.v1", given.task()));
            case CampaignStep.TaskCorrected corrected ->
                Optional.of(of("campaign.task.corrected.v1", corrected.task()).withReason(corrected.reason()));
            case CampaignStep.TaskDone done -> Optional.of(of("campaign.task.done.v1", done.task()));
            // The months open by themselves: the row says enough.
            case CampaignStep.ReportWanted wanted -> Optional.empty();
            case CampaignStep.ReportDue due -> Optional.of(due(due.report()));
            case CampaignStep.ReportMissing missing ->
                Optional.of(of("campaign.progress.missing.v1", missing.report()));
            case CampaignStep.ReportWithdrawn withdrawn ->
                Optional.of(of("campaign.progress.withdrawn.v1", withdrawn.report()));
            case CampaignStep.ReportSubmitted submitted ->
                Optional.of(of("campaign.progress.submitted.v1", submitted.report()));
            case CampaignStep.ReportCorrected corrected ->
                Optional.of(
                        of("campaign.progress.corrected.v1", corrected.report()).withReason(corrected.reason()));
        };
    }

    @Override
    public List<TimerRequest> timers(CampaignStep step) {
        return step instanceof CampaignStep.ReportWanted wanted
                ? List.of(
                        timer(
                                wanted.report(),
                                WatchProgress.DUE,
                                wanted.report().dueOn()),
                        timer(
                                wanted.report(),
                                WatchProgress.MISSING,
                                wanted.report().dueOn().plusDays(1)))
                : List.of();
    }

    private TimerRequest timer(ProgressReport report, String rung, LocalDate day) {
        return new TimerRequest(
                WatchProgress.KIND,
                report.id(),
                rung,
                day.atStartOfDay(clock.getZone()).toInstant(),
                report.divisionPath(),
                null);
    }

    private static Event of(String type, Campaign campaign) {
        return Event.of(
                        type,
                        campaign.id(),
                        campaign.divisionPath(),
                        new Named(campaign.id(), campaign.state().name()))
                .internal();
    }

    private static Event of(String type, CampaignTask task) {
        return Event.of(
                        type,
                        task.id(),
                        task.divisionPath(),
                        new Named(task.campaignId(), task.state().name()))
                .internal();
    }

    private static Event of(String type, ProgressReport report) {
        return Event.of(
                        type,
                        report.id(),
                        report.divisionPath(),
                        new Progress(report.campaignId(), report.agencyId(), report.dueOn(), report.state()))
                .internal();
    }

    private static Event due(ProgressReport report) {
        return Event.of(
                "campaign.progress.due.v1",
                report.id(),
                report.divisionPath(),
                new Due(report.campaignId(), report.agencyId(), report.dueOn()));
    }
}

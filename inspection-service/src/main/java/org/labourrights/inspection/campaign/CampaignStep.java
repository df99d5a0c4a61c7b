package org.labourrights.inspection.campaign;

import org.labourrights.chassis.journal.Step;

/** What happens to a campaign, its tasks and the reports of its units. */
sealed interface CampaignStep extends Step {

    /** It was set up. */
    record Opened(Campaign campaign) implements CampaignStep {}

    /** What was laid down is another. */
    record Corrected(Campaign campaign, String reason) implements CampaignStep {}

    /** It was called off, or entered in error. */
    record Withdrawn(Campaign campaign, String reason) implements CampaignStep {}

    /** A task was given. */
    record TaskGiven(CampaignTask task) implements CampaignStep {}

    /** A task is another, or its end was taken back. */
    record TaskCorrected(CampaignTask task, String reason) implements CampaignStep {}

    /** A task is done. */
    record TaskDone(CampaignTask task) implements CampaignStep {}

    /** A unit has to report on a day. */
    record ReportWanted(ProgressReport report) implements CampaignStep {}

    /** The day on which a unit has to report has come. */
    record ReportDue(ProgressReport report) implements CampaignStep {}

    /** The day has gone by without a report. */
    record ReportMissing(ProgressReport report) implements CampaignStep {}

    /** A unit need not report on that day after all. */
    record ReportWithdrawn(ProgressReport report) implements CampaignStep {}

    /** A unit reported. */
    record ReportSubmitted(ProgressReport report) implements CampaignStep {}

    /** What a unit reported was corrected. */
    record ReportCorrected(ProgressReport report, String reason) implements CampaignStep {}
}

package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Opens the next month of a campaign on its first day. */
@ApplicationScoped
class OpenMonth implements TimerHandler {

    private final Campaigns campaigns;
    private final WantProgress progress;

    OpenMonth(Campaigns campaigns, WantProgress progress) {
        this.campaigns = campaigns;
        this.progress = progress;
    }

    @Override
    public String kind() {
        return WantProgress.MONTH;
    }

    @Override
    public void fire(FiredTimer timer) {
        progress.follow(campaigns.lock(timer.subject()));
    }
}

package org.labourrights.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Tells findings that they were rectified in time; the door of this package for those above it. */
@ApplicationScoped
public class CuredFindings {

    private final TakeTrack track;

    CuredFindings(TakeTrack track) {
        this.track = track;
    }

    /** Cured in time: first, minor and harmless findings stay without a penalty (行政处罚法 §33). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void inTime(UUID findingId) {
        track.cured(findingId);
    }
}

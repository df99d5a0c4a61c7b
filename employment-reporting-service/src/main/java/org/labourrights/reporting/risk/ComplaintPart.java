package org.labourrights.reporting.risk;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** What one event tells of one complaint. Events may arrive in any order, so each adds only its own part. */
public record ComplaintPart(Subject subject, Moment moment, ComplaintStep step) {

    /**
     * Which complaint it is, as far as the event says; null = this event does not say.
     *
     * @param reference lead or case number
     * @param uscc the employer
     * @param countingId shared by everything that grew out of one complaint
     */
    public record Subject(
            String reference,
            Complaint.Kind kind,
            @Nullable UnifiedSocialCreditCode uscc,
            String divisionPath,
            @Nullable String countingId) {}

    /**
     * When it happened, among the events of the service that told it.
     *
     * @param sequence number of the event in the log of that service; 0: none was given, the time decides
     * @param event id of the event
     */
    public record Moment(long sequence, Instant at, String event) implements Comparable<Moment> {
        private static final Comparator<Moment> ORDER = Comparator.comparingLong(Moment::sequence)
                .thenComparing(Moment::at)
                .thenComparing(Moment::event);

        @Override
        public int compareTo(Moment other) {
            return ORDER.compare(this, other);
        }
    }

    String reference() {
        return subject.reference();
    }

    /** Whether it was told by an event of this complaint itself, and not by one of the lead that it was merged into. */
    boolean ownEvent() {
        return !(step instanceof ComplaintStep.Merged || step instanceof ComplaintStep.Parted);
    }
}

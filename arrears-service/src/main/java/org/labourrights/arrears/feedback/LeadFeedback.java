package org.labourrights.arrears.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadChild;
import org.labourrights.chassis.privacy.EncryptedText;
import org.labourrights.chassis.record.Stamp;

/** One answer to the reporter (反馈). Its content may name persons and is stored encrypted. */
@Entity
@Table(name = "lead_feedback")
public class LeadFeedback extends LeadChild {

    /** Channels whose tickets a system hands in. */
    private static final Set<LeadChannel> SYSTEMS =
            Set.of(LeadChannel.HOTLINE_12345, LeadChannel.NATIONAL_ARREARS_PLATFORM);

    @Column(name = "feedback_at")
    private Instant feedbackAt;

    @Enumerated(EnumType.STRING)
    private FeedbackStage stage;

    @Convert(converter = EncryptedText.class)
    private @Nullable String content;

    @Column(name = "sent_to")
    private @Nullable String sentTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel_back")
    private LeadChannel channelBack;

    /** System that fetches the answers to the ticket which it handed in; null without one. */
    @Column(name = "ticket_of", updatable = false)
    private @Nullable String ticketOf;

    @Column(name = "delivered_at", insertable = false, updatable = false)
    private @Nullable Instant deliveredAt;

    @Column(name = "read_at", insertable = false, updatable = false)
    private @Nullable Instant readAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected LeadFeedback() {}

    LeadFeedback(ArrearsLead lead, Stamp given, FeedbackStage stage, String content, String sentTo) {
        super(lead, given);
        this.feedbackAt = given.at();
        this.stage = stage;
        this.content = content;
        this.sentTo = sentTo;
        this.channelBack = lead.facts().channel();
        this.ticketOf = lead.origin().ticket().isPresent() && SYSTEMS.contains(channelBack) ? lead.createdBy() : null;
    }

    Instant feedbackAt() {
        return feedbackAt;
    }

    FeedbackStage stage() {
        return stage;
    }

    /** Empty once the retention is over. */
    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Empty once the retention is over. */
    Optional<String> sentTo() {
        return Optional.ofNullable(sentTo);
    }

    LeadChannel channelBack() {
        return channelBack;
    }

    /** When the system of the ticket had it; empty until then, and without such a system. */
    Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** When the reporter first read it. */
    Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }
}

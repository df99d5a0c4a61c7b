package org.labourrights.inspection.register.inspector;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** A recusal without its reason. */
@Schema(name = "Recusal", description = "回避 An enterprise to which an inspector is not sent; the reason is read apart")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecusalView(
        UUID id,
        UnifiedSocialCreditCode uscc,
        Instant filedAt,
        String filedBy,

        @Nullable @Schema(description = "终止时间 When it ended")
        Instant endedAt,

        @Nullable @Schema(description = "终止理由 Why it ended") String endReason,
        long version) {

    static RecusalView of(Recusal recusal) {
        return new RecusalView(
                recusal.id(),
                recusal.uscc(),
                recusal.createdAt(),
                recusal.createdBy(),
                recusal.endedAt().orElse(null),
                recusal.endReason().orElse(null),
                recusal.version());
    }
}

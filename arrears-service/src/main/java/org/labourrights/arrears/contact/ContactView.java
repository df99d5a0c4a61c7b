package org.labourrights.arrears.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as officers read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadContact", description = "对接记录 A contact about a lead")
record ContactView(
        UUID id,
        Instant contactedAt,
        ContactParty withParty,
        ContactMethod method,
        @Schema(examples = "单位承认拖欠两个月工资") @Nullable String summary,

        @Schema(description = "登记人员 Who entered it", examples = "officer-152921-7")
        String officerId,

        Instant recordedAt) {

    /** @param texts whether the reader may have the summary */
    static ContactView of(LeadContact contact, boolean texts) {
        return new ContactView(
                contact.id(),
                contact.contactedAt(),
                contact.withParty(),
                contact.method(),
                texts ? contact.summary().orElse(null) : null,
                contact.recordedBy(),
                contact.recordedAt());
    }
}

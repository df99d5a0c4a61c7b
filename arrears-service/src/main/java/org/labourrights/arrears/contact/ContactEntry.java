package org.labourrights.arrears.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * A contact as the officer enters it.
 *
 * @param contactedAt when it was; null: now
 */
@Schema(name = "LeadContactEntry", description = "对接登记 A contact as it is entered")
record ContactEntry(
        @Nullable Instant contactedAt,
        @NotNull ContactParty withParty,
        @NotNull ContactMethod method,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "单位承认拖欠两个月工资，答应周五前给出支付计划")
        String summary) {}

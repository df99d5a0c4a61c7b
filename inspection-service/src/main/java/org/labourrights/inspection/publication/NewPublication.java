package org.labourrights.inspection.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.person.PersonDetails;

/** A grave violation that is put into a batch. */
@Schema(name = "NewPublication", description = "拟公布事项 A grave violation that is put into a batch")
record NewPublication(
        @NotNull UnifiedSocialCreditCode uscc,

        @Nullable @Pattern(regexp = "[A-Z]{2}-[0-9A-Z-]{4,40}") @Schema(examples = "AJ-150105-2026-0001")
        String caseNo,

        @NotNull @Valid PublicationContent content,

        @Schema(description = "法定代表人，公布前加密保存 Legal representative; kept encrypted until it is published")
        @NotNull
        @Valid
        PersonDetails representative) {}

package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** {@link Contacts} as they are shown: masked. */
@Schema(name = "ReportingMaskedContacts", description = "联系信息（脱敏） Contacts, masked")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MaskedContacts(
        @Schema(examples = "王*范") String legalRepresentative,
        @Schema(examples = "李*例") String contactName,
        @Schema(examples = "138****8000") String contactPhone,
        @Schema(examples = "c***@example.com") @Nullable String contactEmail) {}

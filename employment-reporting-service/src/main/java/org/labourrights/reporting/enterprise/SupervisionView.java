package org.labourrights.reporting.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supervision as it is shown. */
@Schema(name = "ReportingSupervision", description = "监督记录 One supervision of the partner by the platform")
record SupervisionView(
        UUID id,
        LocalDate supervisedOn,
        @Schema(examples = "书面协议已全部签订") String findings,
        Instant recordedAt,
        @Schema(examples = "platform-admin") String recordedBy) {}

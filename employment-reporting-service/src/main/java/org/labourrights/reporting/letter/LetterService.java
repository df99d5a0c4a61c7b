package org.labourrights.reporting.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.service.DocumentService;
import org.labourrights.kernel.document.service.ServiceRefusal;

/**
 * How and when a letter was served.
 *
 * @param refusal of the enterprise; left in place all the same with {@code ON_SITE_POSTING}, which takes a witness, and not
 *     served by any other method; null: there was none
 */
@Schema(name = "ReportingLetterService", examples = "{\"method\":\"ELECTRONIC\",\"servedOn\":\"2026-10-16\"}")
record LetterService(
        @NotNull ServiceMethod method,
        @NotNull LocalDate servedOn,
        @Nullable @Valid ServiceRefusal refusal) {

    DocumentService ofDocument() {
        return new DocumentService(method, servedOn, null, null, refusal);
    }
}

package org.labourrights.kernel.document.service;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.kernel.document.Addressee;
import org.labourrights.kernel.document.ServiceMethod;

/**
 * How and when a document was served (送达); can be the body of a request as it is.
 *
 * @param addressee code of whom it was served on; null where the document has but one
 * @param on the day on the acknowledgement; of a public notice the day on which it was published
 * @param receivedBy who took it; null when nobody did, or it need not be known
 * @param refusal of whom it was to be served on; with {@link ServiceMethod#ON_SITE_POSTING}, which does not stand without
 *     one, it was left in place (留置送达) and is served, by any other method it is not; null: there was none
 */
@Schema(name = "DocumentService", examples = "{\"method\":\"DIRECT\",\"on\":\"2026-10-16\",\"receivedBy\":\"李示例\"}")
public record DocumentService(
        @NotNull ServiceMethod method,
        @NotNull LocalDate on,

        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}") @Schema(examples = "PARTNER")
        String addressee,

        @Nullable @Size(min = 1, max = 50) @OneLine @Schema(examples = "李示例")
        String receivedBy,

        @Nullable @Valid ServiceRefusal refusal) {

    /** Served, and not asked who took it. */
    public static DocumentService of(ServiceMethod method, LocalDate on) {
        return new DocumentService(method, on, null, null, null);
    }

    /** The same, on that one of several. */
    public DocumentService to(Addressee served) {
        return new DocumentService(method, on, served.code(), receivedBy, refusal);
    }

    /** Whether it counts as served; otherwise it was tried in vain. */
    public boolean served() {
        return refusal == null || method == ServiceMethod.ON_SITE_POSTING;
    }
}

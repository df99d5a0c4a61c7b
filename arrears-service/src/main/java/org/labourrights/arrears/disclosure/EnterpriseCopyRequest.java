package org.labourrights.arrears.disclosure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the copy asks the enterprise for. No free text: nobody can let a name slip in.
 *
 * @param answerDueOn day by which the enterprise answers, after today
 */
@Schema(name = "EnterpriseCopyRequest", description = "告知单位 What the enterprise is asked for")
record EnterpriseCopyRequest(
        @NotNull @Size(min = 1, max = 4) List<@NotNull Demand> demands,

        @NotNull @Schema(examples = "2026-12-31") LocalDate answerDueOn) {}

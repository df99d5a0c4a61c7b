package org.labourrights.arrears.settlement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/** One instalment as it is promised. */
@Schema(name = "LeadInstallmentEntry", description = "分期 An instalment as it is promised")
record InstallmentEntry(
        @NotNull @Schema(examples = "2026-10-15") LocalDate dueOn,
        @NotNull Yuan amount) {}

package org.labourrights.arrears.settlement;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/** Money that came back to the emergency fund. */
@Schema(name = "LeadAdvanceRecovery", description = "追偿登记 Money that came back to the fund")
record RecoveryEntry(@NotNull Yuan amount) {}

package org.labourrights.arrears.clock;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.clock.PauseReason;

/** Why a clock shall stand. */
@Schema(name = "ClockPause", description = "中止计算 Why the clock shall stand")
record ClockPause(@NotNull PauseReason reason) {}

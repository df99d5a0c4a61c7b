package org.labourrights.chassis.privacy.rotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why values are turned over, or one is given up.
 *
 * @param reason for the log
 */
@Schema(name = "KeyRotationReason", examples = "{\"reason\":\"年度密钥更换\"}")
public record RotationReason(
        @NotNull @Size(min = 3, max = 500) @Schema(description = "原因，记入日志 Why, for the log; nothing about a person")
        String reason) {}

package org.labourrights.chassis.privacy.rotation;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/**
 * Why values are turned over, or one is given up.
 *
 * @param reason for the log
 */
@Schema(name = "KeyRotationReason", examples = "{\"reason\":\"年度密钥更换\"}")
public record RotationReason(
        @NotNull @FreeText(min = 3, max = 500) @Schema(description = "原因，记入日志 Why, for the log; nothing about a person")
        String reason) {}

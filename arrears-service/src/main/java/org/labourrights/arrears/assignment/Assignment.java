package org.labourrights.arrears.assignment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.MigrantWage;

/**
 * Who shall answer for a lead.
 *
 * @param handlerId subject of the officer
 * @param handlerAgencyId the officer's agency
 * @param migrantWage whether wages of migrant workers are owed; null: decided later
 */
@Schema(name = "LeadAssignment", description = "承办人 Who answers for the lead")
record Assignment(
        @NotNull @Size(min = 1, max = 128) @Pattern(regexp = "[\\x21-\\x7e]+") @Schema(examples = "officer-152921-7")
        String handlerId,

        @NotNull
        @Size(max = 40)
        @Pattern(regexp = "[A-Z_0-9]+-[0-9L]{6}(-[1-9][0-9]?)?")
        @Schema(examples = "HRSS-152921")
        String handlerAgencyId,

        @Nullable MigrantWage migrantWage) {}

package org.labourrights.chassis.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * An agency of the administration (机关).
 *
 * @param agencyId kind and division, {@code HRSS-150105}
 * @param level rank in reporting: 1 province, 2 city, 3 county
 */
@Schema(name = "Agency", description = "机关 An agency that receives reports or supervises an industry")
public record Agency(
        @Schema(examples = "HRSS-150105") String agencyId,
        @Schema(examples = "赛罕区人力资源和社会保障局") String name,
        AgencyType agencyType,
        DivisionCode divisionCode,
        @Schema(examples = "3") int level) {}

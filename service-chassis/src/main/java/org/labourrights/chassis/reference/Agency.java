package org.labourrights.chassis.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * An agency of the administration (机关).
 *
 * @param agencyId kind and division, {@code HRSS-150105}; with a number where there are several,
 *     {@code HRSS_ENFORCEMENT-150105-2}
 * @param level rank in reporting: 1 province, 2 city, 3 county
 * @param validFrom first day under this name; null: always was
 * @param validTo last day under this name or in office; null while open
 */
@Schema(name = "Agency", description = "机关 An agency that receives reports or supervises an industry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Agency(
        @Schema(examples = "HRSS-150105") String agencyId,
        @Schema(examples = "赛罕区人力资源和社会保障局") String name,
        AgencyType agencyType,
        DivisionCode divisionCode,
        @Schema(examples = "3") int level,

        @Schema(description = "以此名称设立之日 First day under this name") @Nullable
        LocalDate validFrom,

        @Schema(description = "更名或撤销前的最后一日 Last day under this name or in office") @Nullable
        LocalDate validTo) {}

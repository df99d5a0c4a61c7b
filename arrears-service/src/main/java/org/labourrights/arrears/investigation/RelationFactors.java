package org.labourrights.arrears.investigation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The five factors of 人社厅发〔2023〕6号 §4, each 0 (speaks for independence) to 4 (speaks for employment).
 *
 * @param dependence little autonomy over hours and workload
 * @param control of the process of work
 * @param discipline duty to follow rules
 * @param continuity of the work
 * @param priceTaking no power over the price
 */
@Schema(name = "RelationFactors", description = "用工关系判断因素 Factors of the employment relation, 0 to 4 each")
record RelationFactors(
        @Min(0) @Max(4) @Schema(examples = "2") int dependence,
        @Min(0) @Max(4) @Schema(examples = "3") int control,
        @Min(0) @Max(4) @Schema(examples = "2") int discipline,
        @Min(0) @Max(4) @Schema(examples = "2") int continuity,
        @Min(0) @Max(4) @Schema(examples = "2") int priceTaking) {

    int sum() {
        return dependence + control + discipline + continuity + priceTaking;
    }
}

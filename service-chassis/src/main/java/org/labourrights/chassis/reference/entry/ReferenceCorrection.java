package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * What an entry is to say instead: all of it, also what stays.
 *
 * @param validTo last day; null while nobody knows one
 * @param reason why it is corrected or ended, for the log
 */
@Schema(
        name = "ReferenceCorrection",
        examples = "{\"content\":{\"name\":\"赛罕区劳动保障综合行政执法大队\"},\"validFrom\":\"2027-01-01\","
                + "\"validTo\":\"2028-12-31\",\"source\":\"赛编办发〔2028〕9号\",\"reason\":\"机构撤销\"}")
public record ReferenceCorrection(
        @NotNull
        @Schema(
                implementation = Object.class,
                required = true,
                description = "内容，格式随类别 Content as the kind takes it",
                examples = "{\"name\":\"赛罕区劳动保障综合行政执法大队\"}")
        JsonNode content,

        @NotNull @Schema(description = "生效日 First day") LocalDate validFrom,

        @Schema(description = "失效日（含当日） Last day") @Nullable LocalDate validTo,

        @NotNull
        @FreeText(min = 3, max = 300, problem = ReferenceProblem.REFUSED)
        @Schema(description = "依据 Document or law that says so")
        String source,

        @NotNull
        @FreeText(min = 3, max = 500, problem = ReferenceProblem.REFUSED)
        @Schema(description = "原因，记入日志 Why, for the log")
        String reason) {}

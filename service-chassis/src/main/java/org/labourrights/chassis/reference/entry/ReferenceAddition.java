package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * New reference data, as an administrator enters it.
 *
 * @param key what it is about, in the form of the kind
 * @param content as the kind takes it
 * @param validTo last day; null while nobody knows one
 * @param source the document or law that says so
 * @param reason why it is entered, for the log
 */
@Schema(
        name = "ReferenceAddition",
        examples =
                "{\"kind\":\"agency\",\"key\":\"HRSS_ENFORCEMENT-150105\",\"content\":{\"name\":\"赛罕区劳动保障综合行政执法大队\"},"
                        + "\"validFrom\":\"2027-01-01\",\"source\":\"赛编办发〔2026〕18号\",\"reason\":\"机构更名\"}")
public record ReferenceAddition(
        @NotNull
        @Size(max = 60)
        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Schema(description = "类别，见 /reference-entries/kinds Kind")
        String kind,

        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[A-Za-z0-9_/.-]+")
        @Schema(description = "对象，格式随类别 What it is about, in the form of the kind")
        String key,

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
        @Schema(description = "原因，记入日志 Why it is entered, for the log")
        String reason) {}

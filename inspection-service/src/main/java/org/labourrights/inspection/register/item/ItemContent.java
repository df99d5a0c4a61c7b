package org.labourrights.inspection.register.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/**
 * What an item says.
 *
 * @param basis the document or law
 * @param records what the enterprise shows on site
 */
@Schema(name = "InspectionItemContent", description = "抽查事项内容 What an inspection item says")
public record ItemContent(
        @NotBlank @OneLine @Size(max = 100) @Schema(description = "事项名称 Title", examples = "工作时间")
        String title,

        @NotBlank
        @FreeText(min = 2, max = 300)
        @Schema(description = "检查依据 Document or law", examples = "DOC 001 二(六)11")
        String basis,

        @NotNull ObjectType objectType,
        @NotNull ItemFrequency frequency,

        @NotNull @Size(max = 20) @Schema(description = "现场查验资料 What is shown on site", examples = "[\"考勤记录\"]")
        List<@NotBlank @OneLine @Size(max = 100) String> records,

        @Schema(description = "默认情节 Severity unless judged otherwise") @NotNull
        Severity severity,

        @Schema(description = "默认违法类型 Type of violation unless judged otherwise") @NotNull
        ViolationType violationType) {}

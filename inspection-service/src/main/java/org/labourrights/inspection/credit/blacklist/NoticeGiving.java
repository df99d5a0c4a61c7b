package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.kernel.person.PersonDetails;

/** What the enterprise is told before the decision (列入前告知), and who answers for it. */
@Schema(name = "BlacklistNotice", description = "列入前告知 What the enterprise is told before the decision")
record NoticeGiving(
        @Schema(description = "用人单位全称 Full name of the enterprise", examples = "示例配送有限公司")
        @NotBlank
        @FreeText(min = 2, max = 200)
        String subjectName,

        @Schema(description = "拟列入的事实和理由 Facts and reasons", examples = "责令支付期满仍拖欠 12 名农民工工资")
        @NotBlank
        @FreeText(min = 2, max = 1000)
        String explanation,

        @Schema(description = "法定代表人或主要负责人 Legal representative or principal") @NotNull @Valid
        PersonDetails representative,

        @Schema(description = "其他直接责任人员 Others who are directly responsible") @NotNull @Size(max = 20)
        List<@NotNull @Valid PersonDetails> responsible) {}

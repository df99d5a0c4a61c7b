package org.labourrights.inspection.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.ConfidentialText;

/** A whole visit, recorded without a network and sent when there is one. */
@Schema(name = "NewVisit", description = "一次检查的全部记录，离线填写后一次提交 A whole visit, recorded offline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewVisit(
        @Schema(
                description = "由手机生成；同一次检查无论提交几次、由几部手机提交，只记一次 Drawn by the telephone: a visit counts once, however "
                        + "often and from whichever telephone it is sent")
        @NotNull
        UUID visitId,

        @NotNull Instant startedAt,
        @NotNull Instant finishedAt,

        @Schema(description = "到场执法人员 Who was there", examples = "[\"HRSS-150105-001\", \"HRSS-150105-002\"]")
        @NotEmpty
        @Size(max = 40)
        List<@NotNull @Pattern(regexp = TaskOrder.OFFICER) String> officerNos,

        @Schema(description = "已出示执法证件 Identity was shown") @NotNull
        Boolean identityShown,

        @Schema(description = "检查地点，文字说明，不采集轨迹 Where, in words; nobody is tracked", examples = "示例路 1 号站点")
        @Nullable
        @ConfidentialText(min = 1, max = 300)
        String place,

        @NotNull @Size(max = 200) List<@NotNull @Valid Answer> answers,

        @Valid @Nullable Signing signing) {

    /** One answer, by whom and when. */
    @Schema(name = "NewAnswer", description = "一项检查结果 An answer to one item")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @Schema(examples = "CHK-05") @NotNull @Pattern(regexp = TaskOrder.ITEM)
            String itemCode,

            @NotNull ChecklistResult result,

            @Schema(description = "检查情况；可能涉及个人，加密保存 What was seen; kept encrypted", examples = "抽查 20 份合同，1 份未签")
            @Nullable
            @ConfidentialText(min = 1, max = 2000)
            String note,

            @Schema(examples = "HRSS-150105-001") @NotNull @Pattern(regexp = TaskOrder.OFFICER)
            String officerNo,

            @NotNull Instant answeredAt) {}

    SigningOutcome outcome() {
        return signing == null ? SigningOutcome.NONE : signing.outcome();
    }
}

package org.labourrights.inspection.finding;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.violation.FindingClass;

/** Which findings are asked for. */
class FindingQuery {

    @QueryParam("uscc")
    @Parameter(description = "统一社会信用代码 Of this enterprise")
    @Nullable
    UnifiedSocialCreditCode uscc;

    @QueryParam("state")
    @Parameter(description = "状态 In this state")
    @Nullable
    FindingState state;

    @QueryParam("findingClass")
    @Parameter(description = "处理轨道 On this track")
    @Nullable
    FindingClass findingClass;

    @QueryParam("taskId")
    @Parameter(description = "检查任务 Of this task")
    @Nullable
    UUID taskId;
}

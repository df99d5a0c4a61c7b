package org.labourrights.inspection.disposition;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Which dispositions are asked for. */
class DispositionQuery {

    @QueryParam("uscc")
    @Parameter(description = "统一社会信用代码 Of this enterprise")
    @Nullable
    UnifiedSocialCreditCode uscc;

    @QueryParam("type")
    @Parameter(description = "处置类型 Of this type")
    @Nullable
    DispositionType type;

    @QueryParam("state")
    @Parameter(description = "状态 In this state")
    @Nullable
    DispositionState state;

    @QueryParam("findingId")
    @Parameter(description = "问题 Of this finding")
    @Nullable
    UUID findingId;
}

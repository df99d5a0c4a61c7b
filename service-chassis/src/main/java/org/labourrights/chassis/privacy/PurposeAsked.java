package org.labourrights.chassis.privacy;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Why personal data are asked for: {@code @BeanParam PurposeAsked purpose} on the operation, read by {@link Purposes}. */
public class PurposeAsked {

    @QueryParam("purpose")
    @Parameter(
            description = "目的，代码表 access-purpose 中的代码 Why, a code of the list access-purpose",
            required = true,
            example = "NOTICE")
    @Schema(maxLength = 40, pattern = "[A-Z][A-Z_]{1,39}")
    @Nullable
    String purpose;

    @QueryParam("reference")
    @Parameter(
            description = "相关文书编号（线索、义务、函件等） Number of the lead, obligation, letter or case it is for",
            example = "YG-150105-2026H1-00017")
    @Schema(maxLength = 50, pattern = AccessPurpose.REFERENCE)
    @Nullable
    String reference;

    /** For the framework, which fills it from the query. */
    public PurposeAsked() {}
}

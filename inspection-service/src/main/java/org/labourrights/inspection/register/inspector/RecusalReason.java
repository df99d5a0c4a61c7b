package org.labourrights.inspection.register.inspector;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is recused. */
@Schema(name = "RecusalReason", description = "回避事由 Why somebody is recused")
record RecusalReason(
        UUID recusalId, @Schema(examples = "近亲属任该企业高管") String reason) {}

package org.labourrights.arrears.investigation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.chassis.text.ConfidentialText;

/** What a person decided about the employment relation, with or without the questionnaire. */
@Schema(name = "LeadRelationDecision", description = "用工关系认定 Decision on the employment relation")
record RelationDecision(
        @NotNull EmploymentRelation relation,
        @Nullable @Valid RelationFactors factors,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "接受平台算法管理，工作时间自主")
        String explanation) {}

package org.labourrights.arrears.investigation;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.EmploymentRelation;

/**
 * The decision beside what the questionnaire suggested.
 *
 * @param suggested null without questionnaire
 */
@Schema(name = "LeadRelation", description = "用工关系认定结果 The employment relation as decided")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelationView(EmploymentRelation relation, @Nullable EmploymentRelation suggested, long version) {}

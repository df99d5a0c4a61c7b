package org.labourrights.reporting.enterprise;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;

/** By what enterprises are searched; all given conditions hold together. */
public class EnterpriseQuery {

    /** Any part of the name. */
    @Parameter(description = "企业名称的任意部分 Any part of the name", example = "快送")
    @QueryParam("name")
    @Size(min = 1, max = 100)
    public @Nullable String name;

    /** The exact code. */
    @Parameter(description = "统一社会信用代码 Exact code", example = "91150105MA0T1A2B95")
    @QueryParam("uscc")
    public @Nullable UnifiedSocialCreditCode uscc;

    /** Platform or partner. */
    @Parameter(description = "企业类型 Platform or partner", example = "PLATFORM")
    @QueryParam("role")
    public @Nullable EnterpriseRole role;

    /** Whether in business. */
    @Parameter(description = "状态 Whether in business", example = "ACTIVE")
    @QueryParam("status")
    public @Nullable EnterpriseStatus status;

    /** Code of list industry. */
    @Parameter(
            description = "行业 Industry, code list industry",
            example = "FOOD_DELIVERY",
            schema = @Schema(maxLength = 40))
    @QueryParam("industry")
    @Size(max = 40)
    public @Nullable String industry;

    /** Registered in this division or below. */
    @Parameter(description = "注册登记地（含下级） Registered in this division or below", example = "150100")
    @QueryParam("registeredDivision")
    public @Nullable DivisionCode registeredDivision;

    /** Works in this division or below. */
    @Parameter(description = "实际经营地（含下级） Works in this division or below", example = "150105")
    @QueryParam("operatingDivision")
    public @Nullable DivisionCode operatingDivision;

    /** Head enterprises only. */
    @Parameter(description = "头部企业 Head enterprises only, or none of them", example = "true")
    @QueryParam("headEnterprise")
    public @Nullable Boolean headEnterprise;

    /** Key enterprises only. */
    @Parameter(description = "重点平台企业 Key enterprises only, or none of them", example = "true")
    @QueryParam("keyEnterprise")
    public @Nullable Boolean keyEnterprise;

    /** Platforms that do not say where their manager stands only. */
    @Parameter(
            description = "派驻层级未填的平台企业 Platforms without companyLevel, or none of them: under three-level "
                    + "routing they owe what the lowest level would owe",
            example = "true")
    @QueryParam("companyLevelMissing")
    public @Nullable Boolean companyLevelMissing;
}

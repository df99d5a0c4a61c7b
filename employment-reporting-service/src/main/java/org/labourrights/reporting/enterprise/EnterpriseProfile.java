package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.kernel.directory.PartnerType;

/** What the base ledger says of an enterprise, without personal data; each field is a row of the change history. */
@Schema(
        name = "ReportingEnterpriseProfile",
        description = "台账信息 What the base ledger says of an enterprise, without personal data")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnterpriseProfile(
        @Schema(description = "企业名称 Registered name", examples = "赛罕快送科技有限公司")
        @NotBlank
        @OneLine
        @Size(min = 2, max = 200)
        String name,

        @Schema(description = "合作企业类型 Kind of partner; only and always for role PARTNER") @Nullable
        PartnerType partnerType,

        @Schema(description = "平台名称 Brands; at least one for role PLATFORM", examples = "[\"极速送\"]") @Size(max = 50)
        List<@NotBlank @OneLine @Size(max = 100) String> platformBrands,

        @Schema(description = "行业 Industries, code list industry", examples = "[\"FOOD_DELIVERY\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotBlank @Size(max = 40) @Pattern(regexp = "[\\x21-\\x7e]+") String> industries,

        @Schema(description = "经营模式 How the work is organised") @NotNull
        BusinessModel businessModel,

        @Schema(description = "注册登记地 Division of registration") @NotNull
        DivisionCode registeredDivision,

        @Schema(description = "实际经营地 Divisions where work is done", examples = "[\"150105\"]")
        @NotEmpty
        @Size(max = 200)
        List<@NotNull DivisionCode> operatingDivisions,

        @Schema(description = "住所 Address", examples = "呼和浩特市赛罕区示范路1号") @NotBlank @OneLine @Size(max = 300)
        String address,

        @Schema(description = "头部企业 Head enterprise; routed to the province under three-level routing")
        Boolean headEnterprise,

        @Schema(description = "重点平台企业 Key enterprise; set by the bureau only")
        Boolean keyEnterprise,

        @Schema(description = "派驻层级 Level of the person in charge; required for platforms under three-level routing")
        @Nullable
        CompanyLevel companyLevel,

        @Schema(description = "行业主管监管部门 Industry authorities, agency ids", examples = "[\"MARKET_REGULATION-150105\"]")
        @NotEmpty
        @Size(max = 20)
        List<@NotBlank @Size(max = 60) @Pattern(regexp = "[\\x21-\\x7e]+") String> industryAuthorities,

        @Schema(
                description = "定点联系人 User id of the bureau's liaison officer; set by the bureau only",
                examples = "officer-150105")
        @Size(max = 100)
        @Pattern(regexp = "[\\x21-\\x7e]+")
        @Nullable
        String liaisonOfficerId,

        @Schema(description = "劳务派遣经营许可证号 Dispatch licence; required for LABOR_DISPATCH", examples = "150105202600012")
        @Size(min = 4, max = 60)
        @OneLine
        @Nullable
        String dispatchLicenseNo,

        @Schema(
                description = "许可证有效期至 Last valid day of the licence; required for LABOR_DISPATCH",
                examples = "2028-12-31")
        @Nullable
        LocalDate dispatchLicenseValidTo,

        @Schema(description = "建立工会 Whether there is a union")
        Boolean unionEstablished,

        @Schema(description = "工会会员数 Union members") @Min(0) @Max(9_999_999)
        Integer unionMemberCount,

        @Schema(description = "建立企业调解组织 Whether there is a mediation body")
        Boolean mediationOrgEstablished,

        @Schema(description = "行业/集体合同 State of the collective contract; NONE when left out")
        CollectiveContractStatus collectiveContractStatus) {

    /** What is left out has its default: no brands, no flag, no union, no contract. */
    public EnterpriseProfile {
        platformBrands = platformBrands == null ? List.of() : List.copyOf(platformBrands);
        collectiveContractStatus =
                collectiveContractStatus == null ? CollectiveContractStatus.NONE : collectiveContractStatus;
        headEnterprise = headEnterprise != null && headEnterprise;
        keyEnterprise = keyEnterprise != null && keyEnterprise;
        unionEstablished = unionEstablished != null && unionEstablished;
        unionMemberCount = unionMemberCount == null ? 0 : unionMemberCount;
        mediationOrgEstablished = mediationOrgEstablished != null && mediationOrgEstablished;
    }
}

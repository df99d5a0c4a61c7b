package org.labourrights.reporting.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.reporting.enterprise.CompanyLevel;

/**
 * What routing needs to know of an enterprise.
 *
 * @param dispatchLicenseValidTo last valid day of the licence of a dispatch agency; null for all others
 * @param platforms platforms with which a running partnership stands, oldest first; empty for platforms
 */
record Reporter(
        UUID enterpriseId,
        UnifiedSocialCreditCode uscc,
        EnterpriseRole role,
        boolean headEnterprise,
        @Nullable CompanyLevel companyLevel,
        DivisionCode registeredDivision,
        List<DivisionCode> operatingDivisions,
        List<String> industryAuthorities,
        @Nullable LocalDate dispatchLicenseValidTo,
        List<UnifiedSocialCreditCode> platforms) {}

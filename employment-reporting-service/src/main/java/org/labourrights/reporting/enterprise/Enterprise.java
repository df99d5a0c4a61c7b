package org.labourrights.reporting.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.PartnerType;

/**
 * Enterprise in the base ledger (企业, 用工基础台账): master of enterprise identity for all services. Every change of it
 * leaves a {@link LedgerEntry}.
 */
@Entity
@Table(name = "enterprise")
public class Enterprise extends Recorded {

    @Id
    private UUID id;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "uscc_check_overridden")
    private boolean usccCheckOverridden;

    @Column(name = "uscc_override_reason")
    private @Nullable String usccOverrideReason;

    private String name;

    @Enumerated(EnumType.STRING)
    private EnterpriseRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "partner_type")
    private @Nullable PartnerType partnerType;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "platform_brands")
    private String[] platformBrands;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] industries;

    @Enumerated(EnumType.STRING)
    @Column(name = "business_model")
    private BusinessModel businessModel;

    @Embedded
    private Territory territory;

    private String address;

    @Column(name = "head_enterprise")
    private boolean headEnterprise;

    @Column(name = "key_enterprise")
    private boolean keyEnterprise;

    @Enumerated(EnumType.STRING)
    @Column(name = "company_level")
    private @Nullable CompanyLevel companyLevel;

    @Embedded
    private SealedContacts contacts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "industry_authorities")
    private String[] industryAuthorities;

    @Column(name = "liaison_officer_id")
    private @Nullable String liaisonOfficerId;

    @Column(name = "dispatch_license_no")
    private @Nullable String dispatchLicenseNo;

    @Column(name = "dispatch_license_valid_to")
    private @Nullable LocalDate dispatchLicenseValidTo;

    @Embedded
    private Representation representation;

    @Enumerated(EnumType.STRING)
    @Column(name = "credit_level")
    private @Nullable CreditLevel creditLevel;

    @Column(name = "credit_told_at")
    private @Nullable Instant creditToldAt;

    @Enumerated(EnumType.STRING)
    private EnterpriseStatus status = EnterpriseStatus.ACTIVE;

    @Embedded
    private @Nullable ReportedWorkforce workforce;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {}

    @SuppressWarnings("NullAway.Init") // the profile and the contacts fill the rest before the constructor ends
    Enterprise(
            UUID id,
            UnifiedSocialCreditCode uscc,
            @Nullable String usccOverrideReason,
            EnterpriseRole role,
            EnterpriseProfile profile,
            SealedContacts contacts,
            Function<DivisionCode, String> paths,
            Stamp stamp) {
        super(stamp);
        this.id = id;
        this.uscc = uscc;
        this.usccCheckOverridden = usccOverrideReason != null;
        this.usccOverrideReason = usccOverrideReason;
        this.role = role;
        take(profile, paths, stamp);
        take(contacts, stamp);
    }

    /** Takes over the profile as it shall be. */
    final void take(EnterpriseProfile profile, Function<DivisionCode, String> paths, Stamp stamp) {
        name = profile.name();
        partnerType = profile.partnerType();
        platformBrands = texts(profile.platformBrands());
        industries = texts(profile.industries());
        businessModel = profile.businessModel();
        territory = new Territory(profile.registeredDivision(), profile.operatingDivisions(), paths);
        address = profile.address();
        headEnterprise = profile.headEnterprise();
        keyEnterprise = profile.keyEnterprise();
        companyLevel = profile.companyLevel();
        industryAuthorities = texts(profile.industryAuthorities());
        liaisonOfficerId = profile.liaisonOfficerId();
        dispatchLicenseNo = profile.dispatchLicenseNo();
        dispatchLicenseValidTo = profile.dispatchLicenseValidTo();
        representation = Representation.of(profile);
        touched(stamp);
    }

    final void take(SealedContacts sealed, Stamp stamp) {
        contacts = sealed;
        touched(stamp);
    }

    /** The profile as it stands. */
    EnterpriseProfile profile() {
        return new EnterpriseProfile(
                name,
                partnerType,
                List.of(platformBrands),
                List.of(industries),
                businessModel,
                territory.registered(),
                territory.operating(),
                address,
                headEnterprise,
                keyEnterprise,
                companyLevel,
                List.of(industryAuthorities),
                liaisonOfficerId,
                dispatchLicenseNo,
                dispatchLicenseValidTo,
                representation.union(),
                representation.unionMembers(),
                representation.mediationOrganisation(),
                representation.collectiveContract());
    }

    SealedContacts contacts() {
        return contacts;
    }

    /**
     * Changes the status.
     *
     * @throws ProblemException {@code E-STATE} when the table does not allow the step
     */
    void become(EnterpriseStatus target, Stamp stamp) {
        if (!status.next().contains(target)) {
            throw new ProblemException(new EnterpriseProblem.WrongStatus(uscc, status, target, version()));
        }
        status = target;
        touched(stamp);
    }

    /** Takes over the head counts of an accepted report. */
    void take(ReportedWorkforce reported, Stamp stamp) {
        workforce = reported;
        touched(stamp);
    }

    /** Takes over the credit grade that the inspection service gave at that time. */
    void grade(CreditLevel level, Instant toldAt, Stamp stamp) {
        creditLevel = level;
        creditToldAt = toldAt;
        touched(stamp);
    }

    /** Whether the grade was told later than that time; events arrive in any order. */
    boolean gradedAfter(Instant time) {
        return creditToldAt != null && creditToldAt.isAfter(time);
    }

    private static String[] texts(List<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    public UUID id() {
        return id;
    }

    public UnifiedSocialCreditCode uscc() {
        return uscc;
    }

    public boolean usccCheckOverridden() {
        return usccCheckOverridden;
    }

    public String name() {
        return name;
    }

    public EnterpriseRole role() {
        return role;
    }

    public Optional<PartnerType> partnerType() {
        return Optional.ofNullable(partnerType);
    }

    public List<String> industries() {
        return List.of(industries);
    }

    public DivisionCode registeredDivision() {
        return territory.registered();
    }

    /** Reporting path of the division of registration, with trailing slash. */
    public String divisionPath() {
        return territory.path();
    }

    public List<DivisionCode> operatingDivisions() {
        return territory.operating();
    }

    List<String> operatingPaths() {
        return territory.operatingPaths();
    }

    public String address() {
        return address;
    }

    public boolean headEnterprise() {
        return headEnterprise;
    }

    public boolean keyEnterprise() {
        return keyEnterprise;
    }

    public Optional<CreditLevel> creditLevel() {
        return Optional.ofNullable(creditLevel);
    }

    public EnterpriseStatus status() {
        return status;
    }

    /** Last valid day of the dispatch licence; empty for others than dispatch agencies. */
    public Optional<LocalDate> dispatchLicenseValidTo() {
        return Optional.ofNullable(dispatchLicenseValidTo);
    }

    /** Head counts of the last accepted report; empty before the first. */
    Optional<ReportedWorkforce> workforce() {
        return Optional.ofNullable(workforce);
    }
}

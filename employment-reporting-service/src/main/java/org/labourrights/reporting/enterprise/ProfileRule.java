package org.labourrights.reporting.enterprise;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.PartnerType;
import org.labourrights.reporting.reference.LevelRouting;
import org.labourrights.reporting.reference.ReportingKeys;

/** What a profile must say, given the role of the enterprise and the rules of its place of registration (2.1.1). */
@Singleton
class ProfileRule {

    private final Divisions divisions;
    private final Agencies agencies;
    private final CodeLists codes;
    private final Policies policies;

    ProfileRule(Divisions divisions, Agencies agencies, CodeLists codes, Policies policies) {
        this.divisions = divisions;
        this.agencies = agencies;
        this.codes = codes;
        this.policies = policies;
    }

    /** @throws ProblemException {@code E-ENTERPRISE-FIELDS} (422) with one error a field */
    void require(EnterpriseRole role, EnterpriseProfile profile, LocalDate today) {
        List<FieldProblem> errors = new ArrayList<>();
        roleFields(role, profile, errors);
        divisionFields(profile, errors);
        codeFields(profile, today, errors);
        if (errors.isEmpty()
                && role == EnterpriseRole.PLATFORM
                && profile.companyLevel() == null
                && threeLevelRouting(profile.registeredDivision(), today)) {
            errors.add(FieldProblem.of("/profile/companyLevel", "E-REQUIRED"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(new EnterpriseProblem.Refused(errors));
        }
    }

    private static void roleFields(EnterpriseRole role, EnterpriseProfile profile, List<FieldProblem> errors) {
        switch (role) {
            case PLATFORM -> {
                if (profile.partnerType() != null) {
                    errors.add(FieldProblem.of("/profile/partnerType", "E-NOT-ALLOWED"));
                }
                if (profile.platformBrands().isEmpty()) {
                    errors.add(FieldProblem.of("/profile/platformBrands", "E-REQUIRED"));
                }
            }
            case PARTNER -> {
                if (profile.partnerType() == null) {
                    errors.add(FieldProblem.of("/profile/partnerType", "E-REQUIRED"));
                }
            }
        }
        if (profile.partnerType() == PartnerType.LABOR_DISPATCH) {
            if (profile.dispatchLicenseNo() == null) {
                errors.add(FieldProblem.of("/profile/dispatchLicenseNo", "E-REQUIRED"));
            }
            if (profile.dispatchLicenseValidTo() == null) {
                errors.add(FieldProblem.of("/profile/dispatchLicenseValidTo", "E-REQUIRED"));
            }
        }
    }

    private void divisionFields(EnterpriseProfile profile, List<FieldProblem> errors) {
        if (!isPlace(profile.registeredDivision())) {
            errors.add(unknown("/profile/registeredDivision", profile.registeredDivision()));
        }
        List<DivisionCode> places = profile.operatingDivisions();
        for (int i = 0; i < places.size(); i++) {
            if (!isPlace(places.get(i))) {
                errors.add(unknown("/profile/operatingDivisions/" + i, places.get(i)));
            }
        }
        if (new HashSet<>(places).size() < places.size()) {
            errors.add(FieldProblem.of("/profile/operatingDivisions", "E-DUPLICATE"));
        }
    }

    /** A province at least: nobody is registered in the whole country. */
    private boolean isPlace(DivisionCode code) {
        return divisions.find(code).filter(division -> division.level() > 0).isPresent();
    }

    private void codeFields(EnterpriseProfile profile, LocalDate today, List<FieldProblem> errors) {
        List<String> industries = profile.industries();
        for (int i = 0; i < industries.size(); i++) {
            if (!codes.contains("industry", industries.get(i), today)) {
                errors.add(unknown("/profile/industries/" + i, industries.get(i)));
            }
        }
        List<String> authorities = profile.industryAuthorities();
        for (int i = 0; i < authorities.size(); i++) {
            if (agencies.find(authorities.get(i), today).isEmpty()) {
                errors.add(unknown("/profile/industryAuthorities/" + i, authorities.get(i)));
            }
        }
    }

    private boolean threeLevelRouting(DivisionCode division, LocalDate today) {
        return policies.value(ReportingKeys.LEVEL_ROUTING, division, today) == LevelRouting.THREE_LEVEL;
    }

    private static FieldProblem unknown(String pointer, Object value) {
        return new FieldProblem(pointer, "E-CODE", Map.of("value", value.toString()));
    }
}

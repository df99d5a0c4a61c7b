package org.labourrights.arrears.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.lead.EmploymentRelation;

class ReferralRuleTest {

    @ParameterizedTest(name = "{0}, reporter {1}, enterprise {2}, amount disputed {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "INCOMPLETE,  true,  true,  false, -",
                "INCOMPLETE,  true,  false, false, E-LEAD-CONSENT",
                "INCOMPLETE,  false, true,  false, E-LEAD-CONSENT",
                "ESTABLISHED, true,  true,  true,  -",
                "ESTABLISHED, true,  true,  false, E-LEAD-NOT-MEDIABLE",
                "UNKNOWN,     true,  true,  false, E-LEAD-NOT-MEDIABLE",
                "CIVIL,       true,  true,  true,  -",
            })
    void mediationTakesBothConsentsAndAFittingMatter(
            EmploymentRelation relation,
            boolean reporter,
            boolean enterprise,
            boolean disputed,
            @Nullable String code) {
        MediationReferral referral = new MediationReferral(reporter, enterprise, disputed, "note");

        assertEquals(Optional.ofNullable(code), ReferralRule.mediation(relation, false, referral));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"INCOMPLETE", "ESTABLISHED", "UNKNOWN", "CIVIL"})
    void depositsAreNoMatterOfMediation(EmploymentRelation relation) {
        MediationReferral referral = new MediationReferral(true, true, true, "note");

        assertEquals(Optional.of("E-LEAD-DEPOSIT"), ReferralRule.mediation(relation, true, referral));
    }

    @ParameterizedTest(name = "{0}, mediation tried {1}, deposits {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ESTABLISHED, false, false, -",
                "ESTABLISHED, true,  false, -",
                "INCOMPLETE,  false, false, E-LEAD-MEDIATION-FIRST",
                "INCOMPLETE,  true,  false, -",
                "INCOMPLETE,  false, true,  -",
                "CIVIL,       true,  false, E-LEAD-CIVIL",
                "CIVIL,       false, true,  E-LEAD-CIVIL",
                "UNKNOWN,     true,  true,  E-RELATION-UNKNOWN",
            })
    void aCaseIsFiledWhereInspectionMayLook(
            EmploymentRelation relation, boolean tried, boolean deposits, @Nullable String code) {
        assertEquals(Optional.ofNullable(code), ReferralRule.filing(relation, tried, deposits));
    }
}

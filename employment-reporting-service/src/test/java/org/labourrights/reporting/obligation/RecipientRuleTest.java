package org.labourrights.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.reporting.enterprise.CompanyLevel;
import org.labourrights.reporting.obligation.ReportingProfile.Territory;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.LevelRouting;

class RecipientRuleTest {

    private static final Divisions DIVISIONS = new Divisions();
    private static final ReportingProfile NATION =
            profile(Cadence.HALF_YEAR, Territory.REGISTRATION, LevelRouting.COUNTY, false);
    private static final Map<String, ReportingProfile> PROFILES = Map.of(
            "130000", profile(Cadence.QUARTER, Territory.REGISTRATION, LevelRouting.THREE_LEVEL, true),
            "150100", profile(Cadence.HALF_YEAR, Territory.OPERATING, LevelRouting.COUNTY, true),
            "152900", profile(Cadence.HALF_YEAR, Territory.REGISTRATION, LevelRouting.LEAGUE_BANNER, true));

    private final RecipientRule rule = new RecipientRule(DIVISIONS);

    @Test
    void routesAHeadEnterpriseOfHebeiToProvinceCityAndDingzhou() {
        Reporter head = platform("130102", List.of("130102", "130682", "130123"), CompanyLevel.HEAD_OFFICE_PROVINCE);

        assertEquals(
                Set.of(
                        "PROVINCE 130000 CN/130000/ [HRSS-130000, MARKET_REGULATION-130000]",
                        "CITY 130100 CN/130000/130100/ [HRSS-130100, MARKET_REGULATION-130100]",
                        "CITY 130682 CN/130000/130682/ [HRSS-130682, MARKET_REGULATION-130682]"),
                recipients(head));
    }

    @Test
    void routesThePartnerOfAHebeiPlatformToItsCounty() {
        assertEquals(
                Set.of("COUNTY 130123 CN/130000/130100/130123/ [HRSS-130123, MARKET_REGULATION-130123]"),
                recipients(partner("130123", List.of("130123"))));
    }

    @Test
    void routesALocalHebeiPlatformToItsCountyAndARegionalOneToItsCity() {
        assertEquals(
                Set.of("COUNTY 130102 CN/130000/130100/130102/ [HRSS-130102, MARKET_REGULATION-130102]"),
                recipients(platform("130102", List.of("130102"), CompanyLevel.LOCAL)));
        assertEquals(
                Set.of("CITY 130100 CN/130000/130100/ [HRSS-130100, MARKET_REGULATION-130100]"),
                recipients(platform("130102", List.of("130102"), CompanyLevel.REGIONAL)));
        assertEquals(
                Set.of("CITY 130181 CN/130000/130181/ [HRSS-130181, MARKET_REGULATION-130181]"),
                recipients(platform("130181", List.of("130181"), CompanyLevel.LOCAL)));
    }

    @Test
    void routesANationalHeadEnterpriseToHebeiWhereverItIsRegistered() {
        assertEquals(
                Set.of(
                        "CITY 110105 CN/110000/110105/ [HRSS-110105]",
                        "PROVINCE 130000 CN/130000/ [HRSS-130000, MARKET_REGULATION-130000]",
                        "CITY 130682 CN/130000/130682/ [HRSS-130682, MARKET_REGULATION-130682]"),
                recipients(platform("110105", List.of("130682"), CompanyLevel.HEAD_OFFICE_PROVINCE)));
    }

    @Test
    void routesHohhotByThePlaceOfWork() {
        assertEquals(
                Set.of(
                        "COUNTY 150104 CN/150000/150100/150104/ [HRSS-150104, MARKET_REGULATION-150104]",
                        "COUNTY 150105 CN/150000/150100/150105/ [HRSS-150105, MARKET_REGULATION-150105]"),
                recipients(platform("150102", List.of("150105", "150104"), CompanyLevel.LOCAL)));
    }

    @Test
    void routesAlxaPlatformsToTheLeagueAndPartnersToTheBanner() {
        assertEquals(
                Set.of("CITY 152900 CN/150000/152900/ [HRSS-152900, MARKET_REGULATION-152900]"),
                recipients(platform("152921", List.of("152921"), CompanyLevel.LOCAL)));
        assertEquals(
                Set.of("COUNTY 152921 CN/150000/152900/152921/ [HRSS-152921, MARKET_REGULATION-152921]"),
                recipients(partner("152921", List.of("152921"))));
    }

    @Test
    void owesInBothPlacesWhenItIsActiveInBoth() {
        assertEquals(
                Set.of(
                        "COUNTY 130102 CN/130000/130100/130102/ [HRSS-130102, MARKET_REGULATION-130102]",
                        "COUNTY 150105 CN/150000/150100/150105/ [HRSS-150105, MARKET_REGULATION-150105]"),
                recipients(platform("130102", List.of("150105"), CompanyLevel.LOCAL)));
    }

    @Test
    void leavesNobodyWithoutARecipient() {
        assertEquals(
                Set.of("COUNTY 150105 CN/150000/150100/150105/ [HRSS-150105, MARKET_REGULATION-150105]"),
                recipients(platform("150105", List.of("130102"), CompanyLevel.LOCAL)));
    }

    @Test
    void asksAHebeiPlatformThatNamesNoLevelForWhatTheLowestWouldOwe() {
        assertEquals(
                Set.of("COUNTY 130102 CN/130000/130100/130102/ [HRSS-130102, MARKET_REGULATION-130102]"),
                recipients(platform("130102", List.of("130102", "130682"), null)));
        assertEquals(
                Set.of("CITY 130181 CN/130000/130181/ [HRSS-130181, MARKET_REGULATION-130181]"),
                recipients(platform("130181", List.of("130102"), null)));
        assertEquals(
                Set.of(
                        "CITY 110105 CN/110000/110105/ [HRSS-110105]",
                        "CITY 130100 CN/130000/130100/ [HRSS-130100, MARKET_REGULATION-130100]",
                        "CITY 130682 CN/130000/130682/ [HRSS-130682, MARKET_REGULATION-130682]"),
                recipients(platform("110105", List.of("130102", "130123", "130682"), null)));
    }

    @Test
    void asksAPlatformThatNamesNoLevelForNothingMoreElsewhere() {
        assertEquals(
                Set.of("CITY 152900 CN/150000/152900/ [HRSS-152900, MARKET_REGULATION-152900]"),
                recipients(platform("152921", List.of("152921", "152922"), null)));
    }

    private Set<String> recipients(Reporter reporter) {
        return rule.recipients(reporter, RecipientRuleTest::profileOf).keySet().stream()
                .map(to -> to.level() + " " + to.division() + " " + to.divisionPath() + " " + to.agencyIds())
                .collect(Collectors.toSet());
    }

    private static ReportingProfile profileOf(DivisionCode code) {
        return DIVISIONS.lineage(code).stream()
                .map(each -> PROFILES.get(each.value()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NATION);
    }

    private static ReportingProfile profile(
            Cadence cadence, Territory territory, LevelRouting routing, boolean industry) {
        return new ReportingProfile(
                cadence,
                territory,
                routing,
                List.of(EnterpriseRole.PLATFORM, EnterpriseRole.PARTNER),
                List.of(ReportKind.EMPLOYMENT_PERIODIC),
                industry,
                15,
                "DESIGN",
                Map.of());
    }

    private static Reporter platform(String registered, List<String> operating, @Nullable CompanyLevel level) {
        return reporter(EnterpriseRole.PLATFORM, registered, operating, level);
    }

    private static Reporter partner(String registered, List<String> operating) {
        return reporter(EnterpriseRole.PARTNER, registered, operating, null);
    }

    private static Reporter reporter(
            EnterpriseRole role, String registered, List<String> operating, @Nullable CompanyLevel level) {
        return new Reporter(
                new UUID(0, 1),
                UnifiedSocialCreditCode.parse("91130102MA0TJY1146"),
                role,
                level == CompanyLevel.HEAD_OFFICE_PROVINCE,
                level,
                new DivisionCode(registered),
                operating.stream().map(DivisionCode::new).toList(),
                List.of("MARKET_REGULATION-" + registered),
                null,
                List.of());
    }
}

package org.labourrights.reporting.obligation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.reporting.enterprise.CompanyLevel;
import org.labourrights.reporting.obligation.ReportingProfile.Territory;
import org.labourrights.reporting.reference.LevelRouting;

/**
 * To whom an enterprise reports; pure. An enterprise under the rules of several places owes a report in each (10-P02),
 * and who reports to whom follows the reporting path, never the digits of a code (10-P04).
 */
final class RecipientRule {

    private static final int PROVINCE_RANK = 1;
    private static final int CITY_RANK = 2;
    private static final int COUNTY_RANK = 3;

    private final Divisions divisions;

    RecipientRule(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * The recipients with the profile under which each receives, without repetition.
     *
     * @param profiles profile of a division on the day of planning
     */
    Map<Recipient, ReportingProfile> recipients(Reporter reporter, Function<DivisionCode, ReportingProfile> profiles) {
        Map<DivisionCode, ReportingProfile> receiving = new LinkedHashMap<>();
        for (DivisionCode site : sites(reporter, profiles)) {
            ReportingProfile profile = profiles.apply(site);
            if (profile.whoReports().contains(reporter.role())) {
                ranks(reporter, profile, site).forEach(rank -> receiving.putIfAbsent(receiver(site, rank), profile));
            }
        }
        Map<Recipient, ReportingProfile> recipients = new LinkedHashMap<>();
        receiving.forEach((division, profile) -> recipients.put(recipient(reporter, profile, division), profile));
        return recipients;
    }

    /** The bureau that licensed a dispatch agency: that of the county where it is registered, alone. */
    Recipient licensor(Reporter reporter) {
        DivisionCode division = receiver(reporter.registeredDivision(), COUNTY_RANK);
        return new Recipient(
                level(division), division, divisions.path(division), List.of(Agencies.id(AgencyType.HRSS, division)));
    }

    /** The places whose rules bind the enterprise. */
    private Set<DivisionCode> sites(Reporter reporter, Function<DivisionCode, ReportingProfile> profiles) {
        Set<DivisionCode> sites = new LinkedHashSet<>();
        if (profiles.apply(reporter.registeredDivision()).territory() == Territory.REGISTRATION) {
            sites.add(reporter.registeredDivision());
        }
        for (DivisionCode place : reporter.operatingDivisions()) {
            ReportingProfile profile = profiles.apply(place);
            if (profile.territory() == Territory.OPERATING
                    || stationedManager(reporter, profile)
                    || unplaced(reporter, profile, place)) {
                sites.add(place);
            }
        }
        // Registered where work counts, working where registration counts: somebody must receive the report.
        return sites.isEmpty() ? Set.of(reporter.registeredDivision()) : sites;
    }

    /** Under three-level routing the manager stationed in a place reports there, wherever the platform is registered. */
    private static boolean stationedManager(Reporter reporter, ReportingProfile profile) {
        return profile.routing() == LevelRouting.THREE_LEVEL
                && reporter.role() == EnterpriseRole.PLATFORM
                && (reporter.companyLevel() == CompanyLevel.HEAD_OFFICE_PROVINCE
                        || reporter.companyLevel() == CompanyLevel.REGIONAL);
    }

    /**
     * A platform that works under three-level routing and does not say where its manager stands owes what the lowest level
     * would owe: its county of registration where that lies in the same province, else the city where it works.
     */
    private boolean unplaced(Reporter reporter, ReportingProfile profile, DivisionCode place) {
        return profile.routing() == LevelRouting.THREE_LEVEL
                && reporter.role() == EnterpriseRole.PLATFORM
                && reporter.companyLevel() == null
                && !receiver(place, PROVINCE_RANK).equals(receiver(reporter.registeredDivision(), PROVINCE_RANK));
    }

    private static List<Integer> ranks(Reporter reporter, ReportingProfile profile, DivisionCode site) {
        if (reporter.role() == EnterpriseRole.PARTNER) {
            return List.of(COUNTY_RANK);
        }
        return switch (profile.routing()) {
            case COUNTY -> List.of(COUNTY_RANK);
            case LEAGUE_BANNER -> List.of(CITY_RANK);
            case THREE_LEVEL -> threeLevelRanks(reporter, site);
        };
    }

    private static List<Integer> threeLevelRanks(Reporter reporter, DivisionCode site) {
        CompanyLevel level = reporter.companyLevel();
        if (level == null) {
            return List.of(site.equals(reporter.registeredDivision()) ? COUNTY_RANK : CITY_RANK);
        }
        boolean works = reporter.operatingDivisions().contains(site);
        return switch (level) {
            case HEAD_OFFICE_PROVINCE -> {
                List<Integer> ranks = new ArrayList<>();
                if (reporter.headEnterprise()) {
                    ranks.add(PROVINCE_RANK);
                }
                if (works || !reporter.headEnterprise()) {
                    ranks.add(CITY_RANK);
                }
                yield ranks;
            }
            case REGIONAL -> List.of(CITY_RANK);
            case LOCAL -> List.of(COUNTY_RANK);
        };
    }

    /** The division of that rank above the site, or the site itself when it ranks higher, as 定州 does. */
    private DivisionCode receiver(DivisionCode site, int rank) {
        return divisions.ancestor(site, rank).map(division -> division.code()).orElse(site);
    }

    private Recipient recipient(Reporter reporter, ReportingProfile profile, DivisionCode division) {
        Stream<String> labour = Stream.of(Agencies.id(AgencyType.HRSS, division));
        Stream<String> industry = profile.industryAuthority()
                ? reporter.industryAuthorities().stream()
                        .flatMap(id -> Agencies.typeOf(id).stream())
                        .map(type -> Agencies.id(type, division))
                : Stream.of();
        return new Recipient(
                level(division),
                division,
                divisions.path(division),
                Stream.concat(labour, industry).distinct().toList());
    }

    private RecipientLevel level(DivisionCode division) {
        return switch (divisions.reportingLevel(division)) {
            case PROVINCE_RANK -> RecipientLevel.PROVINCE;
            case CITY_RANK -> RecipientLevel.CITY;
            default -> RecipientLevel.COUNTY;
        };
    }
}

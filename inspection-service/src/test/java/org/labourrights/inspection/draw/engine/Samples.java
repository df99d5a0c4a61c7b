package org.labourrights.inspection.draw.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Commitment documents for tests: the example of the page, and ones made by a seeded generator. */
final class Samples {

    static final String VALUE = "03 07 12 18 25 31+09";
    static final LocalDate COMMITTED = LocalDate.of(2026, 11, 24);
    static final LocalDate VALUE_DAY = LocalDate.of(2026, 11, 26);
    static final LocalDate DRAWN = LocalDate.of(2026, 11, 27);
    static final LocalDate VISIT = LocalDate.of(2026, 12, 10);
    static final LocalDate LATER = LocalDate.of(2026, 12, 2);
    static final Secret SECRET = Secret.ofHex("5485cb5d03981cc3bd989290a6be33ca392c013279a5c3c3fd10a1cae57e1460");
    static final AnnouncedValue ANNOUNCED = new AnnouncedValue(
            "双色球", "2026137", VALUE_DAY, "## ## ## ## ## ##+##", "中国福利彩票双色球第2026137期开奖号码：红球由小到大，以空格隔开，加号后为蓝球");

    private static final List<String> AGENCIES = List.of("HRSS_ENFORCEMENT", "MARKET_REGULATION", "UNION");

    private Samples() {}

    /** The four enterprises and four inspectors of the page. */
    static CommitmentDocument example() {
        return example(new TeamRules(
                2,
                List.of(new TeamRules.AgencyMinimum("UNION", 1), new TeamRules.AgencyMinimum("HRSS_ENFORCEMENT", 1))));
    }

    static CommitmentDocument example(TeamRules team) {
        return document(
                List.of(new Stratum("HIGH", 1, 2)),
                List.of(
                        new Target("HIGH", "91150105MA0T1A2B95", 3, List.of("REPORT_OVERDUE", "BASE")),
                        new Target("HIGH", "91150105MA00000150", 1, List.of("BASE")),
                        new Target("HIGH", "91150104MA0LWP5518", 2, List.of("BASE", "RISK_ORANGE")),
                        new Target("HIGH", "91130102MA0TJY1146", 1, List.of("BASE"))),
                List.of(
                        inspector("HRSS-150105-001", "HRSS_ENFORCEMENT", LocalDate.of(2027, 6, 30), List.of("WAGES")),
                        new Inspector(
                                "HRSS-150105-002",
                                "HRSS_ENFORCEMENT",
                                LocalDate.of(2028, 3, 31),
                                List.of(),
                                2,
                                List.of(SECRET.recusal("HRSS-150105-002", "91150104MA0LWP5518"))),
                        inspector("HRSS-150105-003", "HRSS_ENFORCEMENT", VISIT.minusDays(1), List.of()),
                        inspector("UNION-150100-001", "UNION", LocalDate.of(2027, 12, 31), List.of("WORKING_TIME"))),
                team);
    }

    static CommitmentDocument document(
            List<Stratum> strata, List<Target> targets, List<Inspector> inspectors, TeamRules team) {
        return new CommitmentDocument(
                CommitmentDocument.ALGORITHM,
                "2026-150100-DR-007",
                1,
                List.of(),
                COMMITTED,
                VISIT,
                ANNOUNCED,
                SECRET.hash(),
                weights(),
                strata,
                targets,
                List.of(new ExcludedTarget("91152921MA0ALX22X4", "OTHER_DIVISION")),
                inspectors,
                List.of(),
                team);
    }

    /** Some strata, enterprises, recusals, expired certificates and capacities; teams can be filled nearly always. */
    static CommitmentDocument random(SplittableRandom random, int perStratum, int officers) {
        List<Stratum> strata = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        for (String code : List.of("HIGH", "HIGH_2", "LOW_CONTROL")) {
            int size = 2 + random.nextInt(perStratum);
            strata.add(new Stratum(code, 1 + random.nextInt(Math.min(size, 5)), random.nextInt(4)));
            for (int i = 0; i < size; i++) {
                targets.add(target(random, code, targets.size()));
            }
        }
        List<Inspector> inspectors = new ArrayList<>();
        for (int i = 0; i < officers; i++) {
            inspectors.add(inspector(random, i, targets));
        }
        TeamRules team = new TeamRules(
                2 + random.nextInt(3),
                List.of(new TeamRules.AgencyMinimum("HRSS_ENFORCEMENT", 1), new TeamRules.AgencyMinimum("UNION", 1)));
        return document(strata, targets, inspectors, team);
    }

    static Target target(SplittableRandom random, String stratum, int number) {
        String uscc = String.format("91150105M%09d", number);
        return switch (random.nextInt(4)) {
            case 0 -> new Target(stratum, uscc, 3, List.of("BASE", "REPORT_OVERDUE"));
            case 1 -> new Target(stratum, uscc, 2, List.of("BASE", "RISK_ORANGE"));
            case 2 -> new Target(stratum, uscc, 4, List.of("BASE", "REPORT_OVERDUE", "RISK_ORANGE"));
            default -> new Target(stratum, uscc, 1, List.of("BASE"));
        };
    }

    private static Inspector inspector(SplittableRandom random, int number, List<Target> targets) {
        String agency = AGENCIES.get(number % AGENCIES.size());
        String officer = String.format("%s-%03d", agency.replace('_', '-'), number);
        List<Hash> recusals = new ArrayList<>();
        for (Target target : targets) {
            if (random.nextInt(10) == 0) {
                recusals.add(SECRET.recusal(officer, target.uscc()));
            }
        }
        LocalDate validTo = random.nextInt(8) == 0 ? VISIT.minusDays(1) : VISIT.plusDays(random.nextInt(500));
        return new Inspector(officer, agency, validTo, List.of(), 1 + random.nextInt(3), recusals);
    }

    private static Inspector inspector(String officer, String agency, LocalDate validTo, List<String> specialities) {
        return new Inspector(officer, agency, validTo, specialities, 2, List.of());
    }

    private static List<ReasonWeight> weights() {
        return List.of(
                new ReasonWeight("RISK_ORANGE", 1), new ReasonWeight("BASE", 1), new ReasonWeight("REPORT_OVERDUE", 2));
    }
}

package org.labourrights.inspection.draw.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labourrights.inspection.draw.engine.Samples.SECRET;
import static org.labourrights.inspection.draw.engine.Samples.VALUE;
import static org.labourrights.inspection.draw.engine.Samples.VISIT;
import static org.labourrights.inspection.draw.engine.Samples.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final long GENERATOR = 20261201L;
    private static final Hash GOLDEN_SEED =
            Hash.ofHex("ed03e27295fac8ae0016dbc863b9c4005a865d4cea75605e96ddbae3be2f0eaa");

    @Test
    void goldenVectorGivesItsSeed() {
        Hash commitment = Hash.sha256("golden vector 1");

        Hash seed = Draw.seed(commitment, SECRET, Samples.ANNOUNCED.text(VALUE));

        assertThat(commitment.hex()).isEqualTo("78eb6c57330eedb25ec2fdf96078f09e9bd1349e75109b0a8faa625c1d1f76f3");
        assertThat(seed).isEqualTo(GOLDEN_SEED);
    }

    @Test
    void goldenVectorGivesItsOrder() {
        List<Tickets.Ranked> order =
                Tickets.order(GOLDEN_SEED, "HIGH", example().targets());

        assertThat(order)
                .extracting(Tickets.Ranked::uscc)
                .containsExactly(
                        "91130102MA0TJY1146", "91150105MA0T1A2B95", "91150104MA0LWP5518", "91150105MA00000150");
        assertThat(order.getFirst().ticket().hex())
                .isEqualTo("0b7b424f4ae39c5cc23e55245478df04a4b2744f06bca33eb9052277541e9df3");
        assertThat(order.get(1).ticket().hex()).startsWith("101ade51").endsWith("bd");
        assertThat(order.get(1).ticketNo()).isEqualTo(3);
    }

    @Test
    void goldenVectorGivesItsOfficers() {
        CommitmentDocument document = example(new TeamRules(
                3,
                List.of(new TeamRules.AgencyMinimum("HRSS_ENFORCEMENT", 1), new TeamRules.AgencyMinimum("UNION", 1))));
        Roster roster = new Roster(document, SECRET, GOLDEN_SEED);
        String uscc = "91150105MA0T1A2B95";

        List<Member> team = new Teams(roster).choose(uscc, roster.ranks(List.of(uscc)), 0);

        assertThat(team)
                .extracting(Member::officer)
                .containsExactly("HRSS-150105-001", "UNION-150100-001", "HRSS-150105-002");
    }

    @Test
    void theOrderOfListsDoesNotMatter() {
        SplittableRandom random = new SplittableRandom(GENERATOR);
        for (int round = 0; round < 50; round++) {
            CommitmentDocument document = Samples.random(random, 20, 30);
            List<Target> targets = shuffled(document.targets(), round);
            CommitmentDocument other = Samples.document(
                    shuffled(document.strata(), round),
                    targets,
                    shuffled(document.inspectors(), round),
                    document.team());

            assertThat(other.commitment()).isEqualTo(document.commitment());
        }
    }

    /** Against the definition, written the slow way: all ranks, sorted, one seat after the other. */
    @Test
    void everyTeamIsTheFirstInTheOrderOfRanks() {
        SplittableRandom random = new SplittableRandom(GENERATOR);
        int drawn = 0;
        for (int round = 0; round < 200; round++) {
            CommitmentDocument document = Samples.random(random, 20, 60);
            Draw draw = Draw.of(document, SECRET, VALUE);
            Map<String, Integer> left = document.inspectors().stream()
                    .collect(Collectors.toMap(Inspector::officer, Inspector::capacity, (a, b) -> a, HashMap::new));
            for (StratumResult part : draw.result()) {
                for (Drawn one : part.drawn()) {
                    assertThat(one.team().stream().map(Member::officer).toList())
                            .isEqualTo(slowTeam(document, draw.seed(), one.uscc(), left));
                    drawn++;
                }
            }
        }
        assertThat(drawn).isGreaterThan(1000);
    }

    @Test
    void everyStratumGivesItsQuotaThenItsSubstitutes() {
        SplittableRandom random = new SplittableRandom(GENERATOR + 1);
        for (int round = 0; round < 100; round++) {
            CommitmentDocument document = Samples.random(random, 12, 60);
            Draw draw = Draw.of(document, SECRET, VALUE);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < document.strata().size(); i++) {
                Stratum stratum = document.strata().get(i);
                StratumResult part = draw.result().get(i);
                List<Hash> tickets = new ArrayList<>();
                part.drawn().forEach(one -> tickets.add(one.ticket()));
                part.substitutes().forEach(one -> tickets.add(one.ticket()));
                part.drawn().forEach(one -> assertThat(seen.add(one.uscc())).isTrue());
                part.substitutes()
                        .forEach(one -> assertThat(seen.add(one.uscc())).isTrue());
                assertThat(part.drawn()).hasSize(stratum.quota());
                assertThat(tickets).isSortedAccordingTo(Comparator.naturalOrder());
            }
        }
    }

    /** Under one seed a weight moves its own enterprise only, and only forward when it grows. */
    @Test
    void moreWeightMovesOnlyItsOwnEnterpriseForward() {
        SplittableRandom random = new SplittableRandom(GENERATOR + 2);
        for (int round = 0; round < 200; round++) {
            Hash seed = Hash.sha256("seed " + round);
            List<Target> targets = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                targets.add(Samples.target(random, "HIGH", i));
            }
            List<String> before = order(seed, targets);
            int chosen = random.nextInt(targets.size());
            Target old = targets.get(chosen);
            targets.set(chosen, new Target("HIGH", old.uscc(), old.weight() + 5, old.reasons()));

            List<String> after = order(seed, targets);

            assertThat(after.indexOf(old.uscc())).isLessThanOrEqualTo(before.indexOf(old.uscc()));
            assertThat(after.stream().filter(uscc -> !uscc.equals(old.uscc())))
                    .containsExactlyElementsOf(before.stream()
                            .filter(uscc -> !uscc.equals(old.uscc()))
                            .toList());
        }
    }

    @Test
    void aTeamThatCannotBeFilledNamesAgencyAndCauses() {
        CommitmentDocument document = example(new TeamRules(2, List.of(new TeamRules.AgencyMinimum("UNION", 2))));

        assertThatThrownBy(() -> Draw.of(document, SECRET, VALUE))
                .isInstanceOfSatisfying(
                        DrawRefused.class, refused -> assertThat(refused.rule()).isEqualTo(Rule.TEAM_AGENCY))
                .hasMessageContaining("no inspector of UNION is left");
    }

    @Test
    void aTeamThatLacksAnyInspectorIsRefused() {
        CommitmentDocument document = example(new TeamRules(4, List.of()));

        refused(Rule.TEAM_SEATS, () -> Draw.of(document, SECRET, VALUE));
    }

    @Test
    void anotherSecretOrAnotherWayOfWritingTheValueIsRefused() {
        Secret other = Secret.ofHex("00".repeat(32));

        refused(Rule.SECRET, () -> Draw.of(example(), other, VALUE));
        refused(Rule.PUBLIC_VALUE, () -> Draw.of(example(), SECRET, "3 7 12 18 25 31+9"));
        refused(Rule.PUBLIC_VALUE, () -> Draw.of(example(), SECRET, VALUE + "\n"));
        refused(Rule.PUBLIC_VALUE, () -> Draw.of(example(), SECRET, "03 07 12 18 25 31-09"));
    }

    @Test
    void whatTheDocumentMayNotSayIsRefused() {
        CommitmentDocument good = example();
        List<Target> twice = new ArrayList<>(good.targets());
        twice.add(new Target("LOW", "91150105MA0T1A2B95", 1, List.of("BASE")));
        List<Stratum> strata = List.of(new Stratum("HIGH", 1, 0), new Stratum("LOW", 1, 0));

        refused(Rule.DUPLICATE, () -> Samples.document(strata, twice, good.inspectors(), good.team()));
        refused(Rule.QUOTA, () -> Samples.document(strata, good.targets(), good.inspectors(), good.team()));
        refused(
                Rule.UNKNOWN_STRATUM,
                () -> Samples.document(
                        good.strata(),
                        List.of(new Target("LOW", "91150105MA0T1A2B95", 1, List.of("BASE"))),
                        good.inspectors(),
                        good.team()));
        refused(Rule.WEIGHT, () -> withTarget(new Target("HIGH", "91150105MA0T1A2B95", 2, List.of("BASE"))));
        refused(Rule.UNKNOWN_REASON, () -> withTarget(new Target("HIGH", "91150105MA0T1A2B95", 2, List.of("DISLIKE"))));
        refused(
                Rule.EXCLUDED_BUT_LISTED,
                () -> withTarget(new Target("HIGH", "91152921MA0ALX22X4", 1, List.of("BASE"))));
        refused(Rule.TEAM_SIZE, () -> new TeamRules(1, List.of()));
        refused(Rule.TEXT, () -> new Target("high", "91152921MA0ALX22X4", 1, List.of("BASE")));
        refused(Rule.BOUNDS, () -> new Target("HIGH", "91152921MA0ALX22X4", 0, List.of("BASE")));
        refused(Rule.TEXT, () -> new AnnouncedValue("双|色球", "1", VISIT, "##", "wording"));
        refused(Rule.PUBLIC_VALUE, () -> new AnnouncedValue("3D", "1", VISIT, "# # #", "wording"));
    }

    private static CommitmentDocument withTarget(Target target) {
        CommitmentDocument good = example();
        return Samples.document(good.strata(), List.of(target), good.inspectors(), good.team());
    }

    private static List<String> order(Hash seed, List<Target> targets) {
        return Tickets.order(seed, "HIGH", targets).stream()
                .map(Tickets.Ranked::uscc)
                .toList();
    }

    private static List<String> slowTeam(
            CommitmentDocument document, Hash seed, String uscc, Map<String, Integer> left) {
        KeyedHash keyed = new KeyedHash(seed);
        Map<String, Integer> seats = new HashMap<>();
        document.team().agencies().forEach(agency -> seats.put(agency.agency(), agency.minimum()));
        int free = document.team().size()
                - seats.values().stream().mapToInt(Integer::intValue).sum();
        List<String> team = new ArrayList<>();
        List<Inspector> sorted = document.inspectors().stream()
                .sorted(Comparator.comparing(one -> keyed.of("officer|" + one.officer() + "|" + uscc)))
                .toList();
        for (Inspector one : sorted) {
            boolean candidate = !one.certificateValidTo().isBefore(document.visitOn())
                    && left.getOrDefault(one.officer(), 0) > 0
                    && !one.recusals().contains(SECRET.recusal(one.officer(), uscc));
            boolean own = seats.getOrDefault(one.agency(), 0) > 0;
            if (candidate && (own || free > 0)) {
                if (own) {
                    seats.merge(one.agency(), -1, Integer::sum);
                } else {
                    free--;
                }
                team.add(one.officer());
                left.merge(one.officer(), -1, Integer::sum);
            }
        }
        return team;
    }

    private static <T> List<T> shuffled(List<T> list, int round) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(round));
        return copy;
    }

    private static void refused(Rule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DrawRefused.class, refused -> assertThat(refused.rule())
                .isEqualTo(rule));
    }
}

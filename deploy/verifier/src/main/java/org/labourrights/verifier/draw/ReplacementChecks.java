package org.labourrights.verifier.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labourrights.verifier.draw.Bundle.Drawn;
import org.labourrights.verifier.draw.Bundle.Member;
import org.labourrights.verifier.draw.Bundle.Place;
import org.labourrights.verifier.draw.Document.Inspector;
import org.labourrights.verifier.draw.Later.OfficerReplaced;
import org.labourrights.verifier.draw.Later.TargetReplaced;
import org.labourrights.verifier.draw.Lots.Ranked;
import org.labourrights.verifier.verdict.Break;
import org.labourrights.verifier.verdict.Breaks;

/** Checks 22 and 23: whoever came later is who was next, record by record from what the draw left. */
final class ReplacementChecks {

    private static final Set<String> TARGET_REASONS = Set.of("DEREGISTERED", "MOVED_AWAY", "INSPECTED_BY_OTHER_PLAN");
    private static final String RECUSED = "RECUSED";
    private static final Set<String> OFFICER_REASONS = Set.of(RECUSED, "CERTIFICATE_INVALID", "LEFT_SERVICE", "UNABLE");

    private final Bundle bundle;
    private final Lots lots;
    private final Roster roster;
    private final Breaks targets = new Breaks();
    private final Breaks officers = new Breaks();
    private final Map<String, Standing> standing = new HashMap<>();
    private final Map<String, Deque<String>> unused = new HashMap<>();
    private final Set<String> barred = new HashSet<>();
    private final Map<String, Set<String>> barredFrom = new HashMap<>();

    /** An entry that is to be inspected, with its team of now. */
    private record Standing(String stratum, List<String> team) {}

    ReplacementChecks(Bundle bundle, Lots lots) {
        this.bundle = bundle;
        this.lots = lots;
        this.roster = new Roster(bundle.document(), bundle.secret(), lots);
        bundle.result().forEach(this::begin);
    }

    private void begin(Drawn drawn) {
        for (Place place : drawn.drawn()) {
            stand(drawn.stratum(), place.uscc(), place.team());
        }
        unused.put(
                drawn.stratum(),
                new ArrayDeque<>(drawn.substitutes().stream().map(Place::uscc).toList()));
    }

    private void stand(String stratum, String uscc, List<Member> team) {
        List<String> officersOfTeam =
                new ArrayList<>(team.stream().map(Member::officer).toList());
        standing.put(uscc, new Standing(stratum, officersOfTeam));
        officersOfTeam.forEach(roster::take);
    }

    /** Those of check 22 before those of check 23. */
    List<Break> run() {
        for (Later record : bundle.records()) {
            if (record instanceof TargetReplaced replaced) {
                target(replaced);
            } else if (record instanceof OfficerReplaced replaced) {
                officer(replaced);
            }
        }
        List<Break> all = new ArrayList<>(targets.all());
        all.addAll(officers.all());
        return all;
    }

    private void target(TargetReplaced record) {
        var at = record.link().at();
        targets.unless(TARGET_REASONS.contains(record.reason()), 22, at.member("reason"), TARGET_REASONS);
        Optional<Standing> leaving = Optional.ofNullable(standing.get(record.uscc()))
                .filter(entry -> entry.stratum().equals(record.stratum()));
        targets.unless(leaving.isPresent(), 22, at.member("uscc"), "∈ " + usccs(record.stratum()));
        leaving.ifPresent(entry -> {
            entry.team().forEach(roster::giveBack);
            standing.remove(record.uscc());
        });
        Deque<String> next = unused.getOrDefault(record.stratum(), new ArrayDeque<>());
        targets.unlessText(22, at.member("substitute"), next.isEmpty() ? "" : next.getFirst());
        next.remove(record.substitute());
        if (record.substitute().isEmpty()) {
            targets.unless(record.team().isEmpty(), 22, at.member("team"), "[]");
            return;
        }
        team(record);
        stand(record.stratum(), record.substitute(), record.team());
    }

    private void team(TargetReplaced record) {
        String uscc = record.substitute();
        List<String> expected = roster.team(uscc, officer -> isBarred(officer, uscc)).stream()
                .flatMap(List::stream)
                .map(ranked -> ranked.inspector().officer())
                .toList();
        List<String> found = record.team().stream().map(Member::officer).toList();
        if (expected.isEmpty() || !found.equals(expected)) {
            targets.at(22, record.link().at().member("team").pointer(), expected, found);
        }
        for (Member member : record.team()) {
            targets.unlessText(
                    22,
                    member.at().member("rank"),
                    lots.rank(member.officer(), uscc).toString());
        }
    }

    private void officer(OfficerReplaced record) {
        var at = record.link().at();
        officers.unless(OFFICER_REASONS.contains(record.reason()), 23, at.member("reason"), OFFICER_REASONS);
        List<String> team = Optional.ofNullable(standing.get(record.uscc()))
                .map(Standing::team)
                .orElse(List.of());
        officers.unless(
                !team.isEmpty(),
                23,
                at.member("uscc"),
                "∈ " + standing.keySet().stream().sorted().toList());
        officers.unless(team.contains(record.officer()), 23, at.member("officer"), "∈ " + team);
        if (record.reason().equals(RECUSED)) {
            roster.giveBack(record.officer());
            barredFrom.computeIfAbsent(record.uscc(), uscc -> new HashSet<>()).add(record.officer());
        } else {
            barred.add(record.officer());
        }
        List<String> staying = new ArrayList<>(team);
        staying.remove(record.officer());
        String expected = roster.replacement(record.uscc(), staying, officer -> isBarred(officer, record.uscc()))
                .map(Ranked::inspector)
                .map(Inspector::officer)
                .orElse("-");
        officers.unlessText(23, at.member("replacement"), expected);
        officers.unlessText(
                23,
                at.member("rank"),
                lots.rank(record.replacement(), record.uscc()).toString());
        roster.take(record.replacement());
        if (!team.isEmpty()) {
            team.remove(record.officer());
            team.add(record.replacement());
        }
    }

    private boolean isBarred(String officer, String uscc) {
        return barred.contains(officer)
                || barredFrom.getOrDefault(uscc, Set.of()).contains(officer);
    }

    private List<String> usccs(String stratum) {
        return standing.entrySet().stream()
                .filter(entry -> entry.getValue().stratum().equals(stratum))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}

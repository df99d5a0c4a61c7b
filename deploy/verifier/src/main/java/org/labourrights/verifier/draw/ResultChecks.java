package org.labourrights.verifier.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.labourrights.verifier.draw.Bundle.Drawn;
import org.labourrights.verifier.draw.Bundle.Member;
import org.labourrights.verifier.draw.Bundle.Place;
import org.labourrights.verifier.draw.Document.Inspector;
import org.labourrights.verifier.draw.Document.Stratum;
import org.labourrights.verifier.draw.Document.Target;
import org.labourrights.verifier.draw.Lots.Best;
import org.labourrights.verifier.draw.Lots.Ranked;
import org.labourrights.verifier.verdict.Breaks;

/** Checks 10 to 19: what was drawn, each with the values that the bundle states before it. */
final class ResultChecks {

    /** So many teams are ranked at once: enough for all cores, little enough for the memory. */
    private static final int BATCH = 64;

    private final Bundle bundle;
    private final Document document;
    private final Lots lots;
    private final Breaks breaks;

    ResultChecks(Bundle bundle, Lots lots, Breaks breaks) {
        this.bundle = bundle;
        this.document = bundle.document();
        this.lots = lots;
        this.breaks = breaks;
    }

    void run() {
        Map<String, List<Best>> orders = orders(document, lots);
        tickets(orders);
        strata();
        for (Drawn drawn : bundle.result()) {
            order(drawn, orders.getOrDefault(drawn.stratum(), List.of()));
        }
        for (Drawn drawn : bundle.result()) {
            substitutes(drawn, orders.getOrDefault(drawn.stratum(), List.of()));
        }
        List<Place> places = bundle.result().stream()
                .flatMap(drawn -> drawn.drawn().stream())
                .toList();
        Roster roster = new Roster(document, bundle.secret(), lots);
        officers(places, roster);
        certificates(places, roster);
        recusals(places, roster);
        capacities(places, roster);
        rules(places, roster);
        teams(places, roster);
    }

    static void seed(Bundle bundle, Breaks breaks) {
        String seed = Lots.seed(bundle.commitment(), bundle.secret(), bundle.publicValue())
                .toString();
        breaks.unlessText(10, bundle.at().member("seed"), seed);
    }

    /** The entries of each stratum from the best ticket on. */
    static Map<String, List<Best>> orders(Document document, Lots lots) {
        return document.targets().stream()
                .collect(Collectors.groupingBy(
                        Target::stratum, Collectors.collectingAndThen(Collectors.toList(), lots::order)));
    }

    private void tickets(Map<String, List<Best>> orders) {
        for (Drawn drawn : bundle.result()) {
            Map<String, Best> entries = new HashMap<>();
            orders.getOrDefault(drawn.stratum(), List.of())
                    .forEach(best -> entries.put(best.target().uscc(), best));
            List<Place> places = new ArrayList<>(drawn.drawn());
            places.addAll(drawn.substitutes());
            for (Place place : places) {
                Best best = entries.get(place.uscc());
                if (best == null) {
                    breaks.unless(false, 11, place.at().member("uscc"), "∈ /document/targets, " + drawn.stratum());
                } else {
                    breaks.unlessText(
                            11, place.at().member("ticket"), best.ticket().toString());
                    breaks.unless(
                            place.ticketNo() == best.ticketNo(), 11, place.at().member("ticketNo"), best.ticketNo());
                }
            }
        }
    }

    private void strata() {
        List<String> expected = document.strata().stream().map(Stratum::stratum).toList();
        List<String> found = bundle.result().stream().map(Drawn::stratum).toList();
        if (!found.equals(expected)) {
            breaks.at(12, bundle.at().member("result").pointer(), expected, found);
        }
    }

    private void order(Drawn drawn, List<Best> order) {
        int quota = Math.min(stratum(drawn).quota(), order.size());
        places(12, drawn, "drawn", drawn.drawn(), order.subList(0, quota), 1);
    }

    private void substitutes(Drawn drawn, List<Best> order) {
        Stratum stratum = stratum(drawn);
        int first = Math.min(stratum.quota(), order.size());
        int end = (int) Math.min((long) stratum.quota() + stratum.substitutes(), order.size());
        places(13, drawn, "substitutes", drawn.substitutes(), order.subList(first, Math.max(first, end)), first + 1);
    }

    private void places(int check, Drawn drawn, String list, List<Place> found, List<Best> expected, int first) {
        if (found.size() != expected.size()) {
            breaks.at(check, drawn.at().member(list).pointer(), expected.size(), found.size());
        }
        for (int index = 0; index < Math.min(found.size(), expected.size()); index++) {
            Place place = found.get(index);
            breaks.unlessText(
                    check,
                    place.at().member("uscc"),
                    expected.get(index).target().uscc());
            breaks.unless(place.order() == first + index, check, place.at().member("order"), first + index);
        }
    }

    private Stratum stratum(Drawn drawn) {
        return document.strata().stream()
                .filter(stratum -> stratum.stratum().equals(drawn.stratum()))
                .findFirst()
                .orElse(new Stratum(drawn.at(), drawn.stratum(), 0, 0));
    }

    private void officers(List<Place> places, Roster roster) {
        for (Place place : places) {
            Set<String> seen = new HashSet<>();
            String before = "";
            for (Member member : place.team()) {
                breaks.unless(
                        roster.inspector(member.officer()).isPresent(),
                        14,
                        member.at().member("officer"),
                        "∈ /document/inspectors");
                breaks.unless(seen.add(member.officer()), 14, member.at().member("officer"), "1 ×");
                breaks.unlessText(
                        14,
                        member.at().member("rank"),
                        lots.rank(member.officer(), place.uscc()).toString());
                breaks.unless(
                        member.rank().compareTo(before) > 0, 14, member.at().member("rank"), "> " + before);
                before = member.rank();
            }
        }
    }

    private void certificates(List<Place> places, Roster roster) {
        String visitOn = document.visitOn();
        places.forEach(place -> place.team().forEach(member -> roster.inspector(member.officer())
                .map(Inspector::certificateValidTo)
                .filter(validTo -> validTo.compareTo(visitOn) < 0)
                .ifPresent(validTo -> breaks.at(
                        15,
                        member.at().member("officer").pointer(),
                        "≥ " + visitOn,
                        member.officer() + " " + validTo))));
    }

    private void recusals(List<Place> places, Roster roster) {
        places.forEach(place -> place.team().forEach(member -> roster.inspector(member.officer())
                .filter(inspector -> roster.isRecused(inspector, place.uscc()))
                .ifPresent(inspector -> breaks.unless(false, 16, member.at().member("officer"), "∌ " + place.uscc()))));
    }

    private void capacities(List<Place> places, Roster roster) {
        Map<String, Integer> taken = new HashMap<>();
        places.forEach(place -> place.team().forEach(member -> {
            int teams = taken.merge(member.officer(), 1, Integer::sum);
            roster.inspector(member.officer())
                    .filter(inspector -> teams > inspector.capacity())
                    .ifPresent(inspector -> breaks.at(
                            17,
                            member.at().member("officer").pointer(),
                            "≤ " + inspector.capacity(),
                            member.officer() + " " + teams));
        }));
    }

    private void rules(List<Place> places, Roster roster) {
        for (Place place : places) {
            String where = place.at().member("team").pointer();
            if (place.team().size() != document.team().size()) {
                breaks.at(18, where, document.team().size(), place.team().size());
            }
            List<String> team = place.team().stream().map(Member::officer).toList();
            roster.lacking(team)
                    .ifPresent(share -> breaks.at(18, where, share.agency() + " ≥ " + share.minimum(), team));
        }
    }

    private void teams(List<Place> places, Roster roster) {
        for (int index = 0; index < places.size(); index++) {
            if (index % BATCH == 0) {
                roster.prepare(places.subList(index, Math.min(index + BATCH, places.size())).stream()
                        .map(Place::uscc)
                        .collect(Collectors.toSet()));
            }
            Place place = places.get(index);
            List<String> expected = roster.team(place.uscc(), officer -> false).stream()
                    .flatMap(List::stream)
                    .map(Ranked::inspector)
                    .map(Inspector::officer)
                    .toList();
            List<String> found = place.team().stream().map(Member::officer).toList();
            if (!found.equals(expected)) {
                breaks.at(19, place.at().member("team").pointer(), expected, found);
            }
            found.forEach(roster::take);
        }
    }
}

package org.labourrights.inspection.draw.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses a team: one candidate after the other in the order of their ranks, each for a seat of his agency or a free one. */
final class Teams {

    private static final int NOBODY = -1;

    private final Roster roster;

    Teams(Roster roster) {
        this.roster = roster;
    }

    /** @throws DrawRefused with {@link Rule#TEAM_AGENCY} or {@link Rule#TEAM_SEATS} when the candidates run out */
    List<Member> choose(String uscc, Ranks ranks, int entry) {
        Map<String, Integer> seats = new HashMap<>();
        roster.rules().agencies().forEach(agency -> seats.put(agency.agency(), agency.minimum()));
        int free = roster.rules().free();
        boolean[] done = new boolean[roster.size()];
        List<Member> team = new ArrayList<>();
        while (team.size() < roster.rules().size()) {
            int next = first(ranks, entry, done, seats, free);
            if (next == NOBODY) {
                throw unfilled(uscc, seats, team);
            }
            done[next] = true;
            if (!roster.recused(next, uscc)) {
                String agency = roster.inspector(next).agency();
                if (seats.getOrDefault(agency, 0) > 0) {
                    seats.merge(agency, -1, Integer::sum);
                } else {
                    free--;
                }
                team.add(new Member(roster.inspector(next).officer(), ranks.of(entry, next)));
            }
        }
        roster.take(team);
        return List.copyOf(team);
    }

    /**
     * Who can take the place of {@code leaving}, so that the team keeps every minimum.
     *
     * @throws DrawRefused with {@link Rule#NO_REPLACEMENT}
     */
    Member replace(String uscc, List<Member> team, String leaving) {
        Ranks ranks = roster.ranks(List.of(uscc));
        boolean[] done = new boolean[roster.size()];
        Map<String, Integer> seats = new HashMap<>();
        roster.rules().agencies().forEach(agency -> seats.put(agency.agency(), agency.minimum()));
        done[roster.indexOf(leaving)] = true;
        for (Member member : team) {
            int officer = roster.indexOf(member.officer());
            done[officer] = true;
            if (!member.officer().equals(leaving)) {
                seats.merge(roster.inspector(officer).agency(), -1, Integer::sum);
            }
        }
        boolean anyAgency = seats.values().stream().noneMatch(open -> open > 0);
        while (true) {
            int next = first(ranks, 0, done, seats, anyAgency ? 1 : 0);
            if (next == NOBODY) {
                throw new DrawRefused(Rule.NO_REPLACEMENT, uscc, "nobody can take the place of " + leaving);
            }
            done[next] = true;
            if (!roster.recused(next, uscc)) {
                Member member = new Member(roster.inspector(next).officer(), ranks.of(0, next));
                roster.take(List.of(member));
                return member;
            }
        }
    }

    /**
     * The smallest rank of those for whom a seat is open. Seats only become fewer, so whoever was passed over before has none
     * now either, and this is the order of the ranks.
     */
    private int first(Ranks ranks, int entry, boolean[] done, Map<String, Integer> seats, int free) {
        int first = NOBODY;
        for (int officer = 0; officer < done.length; officer++) {
            if (!done[officer]
                    && roster.canGo(officer)
                    && (first == NOBODY || ranks.isBefore(entry, officer, first))
                    && (free > 0 || seats.getOrDefault(roster.inspector(officer).agency(), 0) > 0)) {
                first = officer;
            }
        }
        return first;
    }

    private DrawRefused unfilled(String uscc, Map<String, Integer> seats, List<Member> team) {
        String agency = seats.entrySet().stream()
                .filter(seat -> seat.getValue() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
        int[] out = new int[3];
        for (int officer = 0; officer < roster.size(); officer++) {
            if (agency.isEmpty() || agency.equals(roster.inspector(officer).agency())) {
                out[0] += roster.certified(officer) ? 0 : 1;
                out[1] += roster.certified(officer) && !roster.canGo(officer) ? 1 : 0;
                out[2] += roster.canGo(officer) && roster.recused(officer, uscc) ? 1 : 0;
            }
        }
        String why = Arrays.toString(team.stream().map(Member::officer).toArray()) + " sit already; out are " + out[0]
                + " by certificate, " + out[1] + " by capacity, " + out[2] + " by recusal";
        return agency.isEmpty()
                ? new DrawRefused(Rule.TEAM_SEATS, uscc, "no inspector is left for a free seat: " + why)
                : new DrawRefused(Rule.TEAM_AGENCY, uscc, "no inspector of " + agency + " is left: " + why);
    }
}

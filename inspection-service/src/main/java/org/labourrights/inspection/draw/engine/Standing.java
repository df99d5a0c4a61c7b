package org.labourrights.inspection.draw.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How things stand after the records so far: who is to be inspected by whom, and who may come next. */
final class Standing {

    private final Roster roster;
    private final Teams teams;
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Map<String, Deque<String>> unused = new HashMap<>();

    Standing(Roster roster, List<StratumResult> result) {
        this.roster = roster;
        teams = new Teams(roster);
        for (StratumResult part : result) {
            for (Drawn drawn : part.drawn()) {
                visits.put(drawn.uscc(), new Visit(part.stratum(), drawn.uscc(), drawn.team()));
                roster.take(drawn.team());
            }
            unused.put(
                    part.stratum(),
                    new ArrayDeque<>(
                            part.substitutes().stream().map(Substitute::uscc).toList()));
        }
    }

    List<Visit> visits() {
        return List.copyOf(visits.values());
    }

    Visit visit(String uscc) {
        Visit visit = visits.get(uscc);
        if (visit == null) {
            throw new DrawRefused(Rule.NOT_STANDING, uscc, "is not to be inspected under this draw");
        }
        return visit;
    }

    /** Who takes the place of an enterprise; nobody when the stratum has no substitute left. */
    @Nullable
    Visit substituteFor(Visit leaving) {
        String next = substitutes(leaving.stratum()).peek();
        roster.giveBack(leaving.team());
        if (next == null) {
            return null;
        }
        return new Visit(leaving.stratum(), next, teams.choose(next, roster.ranks(List.of(next)), 0));
    }

    /** Who takes the place of an officer for one enterprise. */
    Member replacementFor(Visit visit, String officer, OfficerReason reason) {
        if (visit.team().stream().noneMatch(member -> member.officer().equals(officer))) {
            throw new DrawRefused(Rule.NOT_IN_TEAM, officer, "is not in the team for " + visit.uscc());
        }
        release(visit.uscc(), officer, reason);
        return teams.replace(visit.uscc(), visit.team(), officer);
    }

    /** Carries one record that has been made before. */
    void apply(Change change) {
        switch (change) {
            case Change.TargetReplaced replaced -> {
                roster.giveBack(visit(replaced.uscc()).team());
                visits.remove(replaced.uscc());
                if (!replaced.substitute().isEmpty()) {
                    substitutes(replaced.stratum()).poll();
                    roster.take(replaced.team());
                    visits.put(
                            replaced.substitute(),
                            new Visit(replaced.stratum(), replaced.substitute(), replaced.team()));
                }
            }
            case Change.OfficerReplaced replaced -> {
                Visit visit = visit(replaced.uscc());
                release(replaced.uscc(), replaced.officer(), replaced.reason());
                Member member = new Member(replaced.replacement(), replaced.rank());
                roster.take(List.of(member));
                List<Member> team = new ArrayList<>(visit.team());
                team.removeIf(old -> old.officer().equals(replaced.officer()));
                team.add(member);
                visits.put(replaced.uscc(), new Visit(visit.stratum(), visit.uscc(), List.copyOf(team)));
            }
            case Change.Voided voided -> visits.clear();
            case Change.Succeeded succeeded -> visits.clear();
        }
    }

    private Deque<String> substitutes(String stratum) {
        Deque<String> left = unused.get(stratum);
        if (left == null) {
            throw new DrawRefused(Rule.UNREADABLE, stratum, "is not one of the strata");
        }
        return left;
    }

    private void release(String uscc, String officer, OfficerReason reason) {
        if (reason == OfficerReason.RECUSED) {
            roster.giveBack(officer);
            roster.bar(officer, uscc);
        } else {
            roster.bar(officer);
        }
    }
}

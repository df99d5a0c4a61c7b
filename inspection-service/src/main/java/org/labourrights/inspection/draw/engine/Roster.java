package org.labourrights.inspection.draw.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The inspectors of a draw with what is left of their capacity, and who is barred by what was recorded later. */
final class Roster {

    private final CommitmentDocument document;
    private final Secret secret;
    private final Hash seed;
    private final List<Inspector> inspectors;
    private final Map<String, Integer> index = new HashMap<>();
    private final int[] left;
    private final boolean[] barred;
    private final Set<String> barredPairs = new HashSet<>();

    Roster(CommitmentDocument document, Secret secret, Hash seed) {
        this.document = document;
        this.secret = secret;
        this.seed = seed;
        inspectors = document.inspectors();
        left = inspectors.stream().mapToInt(Inspector::capacity).toArray();
        barred = new boolean[inspectors.size()];
        for (int i = 0; i < inspectors.size(); i++) {
            index.put(inspectors.get(i).officer(), i);
        }
    }

    Ranks ranks(List<String> usccs) {
        boolean[] skipped = new boolean[inspectors.size()];
        for (int i = 0; i < skipped.length; i++) {
            skipped[i] = !canGo(i);
        }
        return Ranks.of(seed, inspectors, usccs, skipped);
    }

    /** Whether he can be in one more team, apart from recusals. */
    boolean canGo(int officer) {
        return left[officer] > 0 && !barred[officer] && certified(officer);
    }

    boolean certified(int officer) {
        return !inspectors.get(officer).certificateValidTo().isBefore(document.visitOn());
    }

    boolean recused(int officer, String uscc) {
        List<Hash> recusals = inspectors.get(officer).recusals();
        String number = inspectors.get(officer).officer();
        return barredPairs.contains(number + "|" + uscc)
                || (!recusals.isEmpty() && Collections.binarySearch(recusals, secret.recusal(number, uscc)) >= 0);
    }

    void take(List<Member> team) {
        team.forEach(member -> left[indexOf(member.officer())]--);
    }

    void giveBack(List<Member> team) {
        team.forEach(member -> giveBack(member.officer()));
    }

    void giveBack(String officer) {
        left[indexOf(officer)]++;
    }

    void bar(String officer) {
        barred[indexOf(officer)] = true;
    }

    void bar(String officer, String uscc) {
        barredPairs.add(officer + "|" + uscc);
    }

    int indexOf(String officer) {
        Integer found = index.get(officer);
        if (found == null) {
            throw new DrawRefused(Rule.UNREADABLE, officer, "is not one of the inspectors");
        }
        return found;
    }

    Inspector inspector(int officer) {
        return inspectors.get(officer);
    }

    int size() {
        return inspectors.size();
    }

    TeamRules rules() {
        return document.team();
    }
}

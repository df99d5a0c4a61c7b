package org.labourrights.verifier.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.labourrights.verifier.draw.Document.Inspector;
import org.labourrights.verifier.draw.Document.Share;
import org.labourrights.verifier.draw.Document.TeamRule;
import org.labourrights.verifier.draw.Lots.Ranked;
import org.labourrights.verifier.hash.HmacSha256;
import org.labourrights.verifier.hash.Sha256;

/** Who can still go where: capacity that is left, certificates, recusals (回避), and the team that falls to an enterprise. */
final class Roster {

    private final Map<String, Inspector> inspectors = new HashMap<>();
    private final List<Inspector> valid;
    private final Map<String, Integer> left = new HashMap<>();
    private final TeamRule rule;
    private final HmacSha256 recusal;
    private final Lots lots;
    private Map<String, List<Ranked>> prepared = Map.of();

    Roster(Document document, String secret, Lots lots) {
        this.rule = document.team();
        this.recusal = new HmacSha256(Sha256.bytes(secret));
        this.lots = lots;
        document.inspectors().forEach(inspector -> {
            inspectors.put(inspector.officer(), inspector);
            left.put(inspector.officer(), inspector.capacity());
        });
        valid = document.inspectors().stream()
                .filter(inspector -> inspector.certificateValidTo().compareTo(document.visitOn()) >= 0)
                .toList();
    }

    /** Ranks the inspectors for all of these at once, all cores at work. */
    void prepare(Collection<String> usccs) {
        Map<String, List<Ranked>> ranks = new ConcurrentHashMap<>();
        usccs.parallelStream().forEach(uscc -> ranks.put(uscc, lots.ranks(valid, uscc)));
        prepared = ranks;
    }

    Optional<Inspector> inspector(String officer) {
        return Optional.ofNullable(inspectors.get(officer));
    }

    boolean isRecused(Inspector inspector, String uscc) {
        return !inspector.recusals().isEmpty()
                && inspector
                        .recusals()
                        .contains(recusal.of("recusal|" + inspector.officer() + "|" + uscc)
                                .toString());
    }

    /** An officer that is not known has nothing to take. */
    void take(String officer) {
        left.computeIfPresent(officer, (who, many) -> many - 1);
    }

    void giveBack(String officer) {
        left.computeIfPresent(officer, (who, many) -> many + 1);
    }

    /** The team that falls to the enterprise; nothing when the candidates run out. */
    Optional<List<Ranked>> team(String uscc, Predicate<String> barred) {
        Map<String, Integer> open = new HashMap<>();
        rule.agencies().forEach(share -> open.put(share.agency(), share.minimum()));
        long free = rule.size() - rule.minima();
        List<Ranked> team = new ArrayList<>();
        for (Ranked candidate : ranks(uscc)) {
            if (team.size() == rule.size()) {
                break;
            }
            if (!isCandidate(candidate.inspector(), uscc, barred)) {
                continue;
            }
            String agency = candidate.inspector().agency();
            if (open.getOrDefault(agency, 0) > 0) {
                open.merge(agency, -1, Integer::sum);
                team.add(candidate);
            } else if (free > 0) {
                free--;
                team.add(candidate);
            }
        }
        return team.size() == rule.size() ? Optional.of(team) : Optional.empty();
    }

    /** Who comes to these who stay; nothing when nobody can. */
    Optional<Ranked> replacement(String uscc, List<String> staying, Predicate<String> barred) {
        return ranks(uscc).stream()
                .filter(candidate -> !staying.contains(candidate.inspector().officer()))
                .filter(candidate -> isCandidate(candidate.inspector(), uscc, barred))
                .filter(candidate -> {
                    List<String> team = new ArrayList<>(staying);
                    team.add(candidate.inspector().officer());
                    return team.size() == rule.size() && lacking(team).isEmpty();
                })
                .findFirst();
    }

    /** The first agency that these fall short of. */
    Optional<Share> lacking(List<String> team) {
        return rule.agencies().stream()
                .filter(share -> team.stream()
                                .filter(officer -> inspector(officer)
                                        .filter(inspector -> inspector.agency().equals(share.agency()))
                                        .isPresent())
                                .count()
                        < share.minimum())
                .findFirst();
    }

    private boolean isCandidate(Inspector inspector, String uscc, Predicate<String> barred) {
        return left.getOrDefault(inspector.officer(), 0) > 0
                && !barred.test(inspector.officer())
                && !isRecused(inspector, uscc);
    }

    private List<Ranked> ranks(String uscc) {
        List<Ranked> known = prepared.get(uscc);
        return known == null ? lots.ranks(valid, uscc) : known;
    }
}

package org.labourrights.inspection.draw.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that decides the draw and is fixed before it (承诺文件); its digest is the commitment (承诺).
 *
 * <p>Lists may be given in any order: they are brought into the one order of the page, so the same content is the same
 * commitment.
 *
 * @param former the voided attempts of this plan, the first one first
 */
public record CommitmentDocument(
        String algorithm,
        String planNo,
        int attempt,
        List<FormerAttempt> former,
        LocalDate committedOn,
        LocalDate visitOn,
        AnnouncedValue publicValue,
        Hash secretHash,
        List<ReasonWeight> reasonWeights,
        List<Stratum> strata,
        List<Target> targets,
        List<ExcludedTarget> excludedTargets,
        List<Inspector> inspectors,
        List<ExcludedInspector> excludedInspectors,
        TeamRules team) {

    public static final String ALGORITHM = "nef-draw-1";

    /** @throws DrawRefused naming the rule that the document breaks */
    public CommitmentDocument {
        if (!algorithm.equals(ALGORITHM)) {
            throw new DrawRefused(Rule.TEXT, "algorithm", ALGORITHM + " expected");
        }
        Form.line("planNo", planNo);
        former = List.copyOf(former);
        reasonWeights = Form.ascending(reasonWeights, ReasonWeight::reason);
        strata = Form.ascending(strata, Stratum::stratum);
        targets = inOrder(targets);
        excludedTargets = Form.ascending(excludedTargets, ExcludedTarget::uscc);
        inspectors = Form.ascending(inspectors, Inspector::officer);
        excludedInspectors = Form.ascending(excludedInspectors, ExcludedInspector::officer);
        checkAttempts(attempt, former);
        checkDays(committedOn, visitOn, publicValue);
        checkWeights(reasonWeights, targets);
        checkQuotas(strata, targets);
        checkLeftOut(
                excludedTargets,
                ExcludedTarget::uscc,
                targets.stream().map(Target::uscc).collect(Collectors.toSet()));
        checkLeftOut(
                excludedInspectors,
                ExcludedInspector::officer,
                inspectors.stream().map(Inspector::officer).collect(Collectors.toSet()));
        if (inspectors.isEmpty()) {
            throw new DrawRefused(Rule.TEAM_SIZE, "inspectors", "nobody is listed");
        }
    }

    /** Digest of the canonical JSON. */
    public Hash commitment() {
        return Json.digest(this);
    }

    /** The canonical JSON itself (RFC 8785), to be kept sealed until the draw. */
    public byte[] bytes() {
        return Json.bytes(this);
    }

    /** Reads a kept document. */
    public static CommitmentDocument read(byte[] bytes) {
        return Json.read(bytes, CommitmentDocument.class);
    }

    public Announcement announcement() {
        return new Announcement(Announcement.FORMAT, planNo, attempt, commitment(), committedOn, publicValue);
    }

    private static List<Target> inOrder(List<Target> targets) {
        Form.ascending(targets, Target::uscc);
        return targets.stream()
                .sorted(Comparator.comparing(Target::stratum).thenComparing(Target::uscc))
                .toList();
    }

    private static void checkAttempts(int attempt, List<FormerAttempt> former) {
        Form.ascending(former, FormerAttempt::commitment);
        boolean counted = attempt == former.size() + 1;
        for (int i = 0; i < former.size(); i++) {
            counted &= former.get(i).attempt() == i + 1;
        }
        if (!counted) {
            throw new DrawRefused(Rule.ATTEMPT, "former", "attempts 1, 2, … before this one expected");
        }
    }

    private static void checkDays(LocalDate committedOn, LocalDate visitOn, AnnouncedValue value) {
        if (!committedOn.isBefore(value.day())) {
            throw new DrawRefused(Rule.DATES, "publicValue.day", "must be a later day than the commitment");
        }
        if (visitOn.isBefore(value.day())) {
            throw new DrawRefused(Rule.DATES, "visitOn", "must not be before the public value exists");
        }
    }

    private static void checkWeights(List<ReasonWeight> table, List<Target> targets) {
        Map<String, Integer> weights =
                table.stream().collect(Collectors.toMap(ReasonWeight::reason, ReasonWeight::weight));
        for (Target target : targets) {
            int sum = 0;
            for (String reason : target.reasons()) {
                Integer weight = weights.get(reason);
                if (weight == null) {
                    throw new DrawRefused(Rule.UNKNOWN_REASON, target.uscc(), reason + " has no weight");
                }
                sum += weight;
            }
            if (sum != target.weight()) {
                throw new DrawRefused(Rule.WEIGHT, target.uscc(), "its reasons give " + sum + " tickets");
            }
        }
    }

    private static void checkQuotas(List<Stratum> strata, List<Target> targets) {
        Set<String> known = strata.stream().map(Stratum::stratum).collect(Collectors.toSet());
        Map<String, Long> sizes =
                targets.stream().collect(Collectors.groupingBy(Target::stratum, Collectors.counting()));
        for (String stratum : sizes.keySet()) {
            if (!known.contains(stratum)) {
                throw new DrawRefused(Rule.UNKNOWN_STRATUM, stratum, "is not one of the strata");
            }
        }
        if (strata.isEmpty()) {
            throw new DrawRefused(Rule.QUOTA, "strata", "nothing is to be drawn");
        }
        for (Stratum stratum : strata) {
            long size = sizes.getOrDefault(stratum.stratum(), 0L);
            if (stratum.quota() > size) {
                throw new DrawRefused(Rule.QUOTA, stratum.stratum(), "has only " + size + " enterprises");
            }
        }
    }

    private static <T> void checkLeftOut(List<T> leftOut, Function<T, String> key, Set<String> listed) {
        for (T one : leftOut) {
            if (listed.contains(key.apply(one))) {
                throw new DrawRefused(Rule.EXCLUDED_BUT_LISTED, key.apply(one), "is listed and left out");
            }
        }
    }
}

package org.labourrights.verifier.draw;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.labourrights.verifier.draw.Document.Excluded;
import org.labourrights.verifier.draw.Document.Former;
import org.labourrights.verifier.draw.Document.Inspector;
import org.labourrights.verifier.draw.Document.ReasonWeight;
import org.labourrights.verifier.draw.Document.Share;
import org.labourrights.verifier.draw.Document.Stratum;
import org.labourrights.verifier.draw.Document.Target;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.hash.Sha256;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.verdict.Breaks;

/** Checks 2 to 9: what was committed to, by itself. */
final class DocumentChecks {

    /** With fewer digits, whoever chooses the secret could try secrets until most of the values suit. */
    private static final int FEWEST_DIGITS = 6;

    private final Bundle bundle;
    private final Document document;
    private final Breaks breaks;

    DocumentChecks(Bundle bundle, Breaks breaks) {
        this.bundle = bundle;
        this.document = bundle.document();
        this.breaks = breaks;
    }

    void run() {
        breaks.unlessText(
                2, bundle.at().member("commitment"), Bundle.digest(document.at().value()));
        breaks.unlessText(
                3,
                document.at().member("secretHash"),
                Hash.of(Sha256.bytes(bundle.secret())).toString());
        publicValue();
        dates();
        lists();
        weights();
        quotas();
        attempts();
    }

    private void publicValue() {
        var announced = document.publicValue();
        breaks.unless(
                announced.digits() >= FEWEST_DIGITS, 4, announced.at().member("template"), "≥ " + FEWEST_DIGITS + " #");
        if (!bundle.hasNoValue()) {
            breaks.unless(
                    announced.fits(bundle.publicValue()),
                    4,
                    bundle.at().member("publicValue"),
                    announced.prefix() + announced.template());
        }
    }

    private void dates() {
        String day = document.publicValue().day();
        breaks.unless(
                document.committedOn().compareTo(day) < 0, 5, document.at().member("committedOn"), "< " + day);
        if (!bundle.hasNoValue()) {
            breaks.unless(day.compareTo(bundle.drawnOn()) <= 0, 5, bundle.at().member("drawnOn"), "≥ " + day);
        }
        breaks.unless(day.compareTo(document.visitOn()) <= 0, 5, document.at().member("visitOn"), "≥ " + day);
    }

    private void lists() {
        ascending("reasonWeights", "reason");
        ascending("strata", "stratum");
        ascending("targets", "stratum", "uscc");
        ascending("excludedTargets", "uscc");
        ascending("inspectors", "officer");
        ascending("excludedInspectors", "officer");
        ascending(document.team().at().member("agencies").items(), "agency");
        targets();
        for (Inspector inspector : document.inspectors()) {
            ascendingTexts(inspector.at().member("specialities"));
            ascendingTexts(inspector.at().member("recusals"));
        }
        Set<String> officers =
                document.inspectors().stream().map(Inspector::officer).collect(Collectors.toSet());
        for (Excluded excluded : document.excludedInspectors()) {
            breaks.unless(
                    !officers.contains(excluded.who()), 6, excluded.at().member("officer"), "∉ /document/inspectors");
        }
    }

    private void targets() {
        Set<String> strata =
                document.strata().stream().map(Stratum::stratum).collect(Collectors.toCollection(TreeSet::new));
        Set<String> reasons = document.reasonWeights().stream()
                .map(ReasonWeight::reason)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> seen = new HashSet<>();
        for (Target target : document.targets()) {
            breaks.unless(strata.contains(target.stratum()), 6, target.at().member("stratum"), strata);
            breaks.unless(seen.add(target.uscc()), 6, target.at().member("uscc"), "1 ×");
            Node listed = target.at().member("reasons");
            ascendingTexts(listed);
            for (Node reason : listed.items()) {
                breaks.unless(reasons.contains(reason.text()), 6, reason, reasons);
            }
        }
        for (Excluded excluded : document.excludedTargets()) {
            breaks.unless(!seen.contains(excluded.who()), 6, excluded.at().member("uscc"), "∉ /document/targets");
        }
    }

    private void ascending(String list, String... keys) {
        ascending(document.at().member(list).items(), keys);
    }

    /** Strictly, by the first key that differs. */
    private void ascending(List<Node> items, String... keys) {
        for (int index = 1; index < items.size(); index++) {
            int order = 0;
            for (int key = 0; key < keys.length && order == 0; key++) {
                order = text(items.get(index), keys[key]).compareTo(text(items.get(index - 1), keys[key]));
            }
            if (order <= 0) {
                String last = keys[keys.length - 1];
                breaks.unless(false, 6, items.get(index).member(last), "> " + text(items.get(index - 1), last));
            }
        }
    }

    private static String text(Node item, String key) {
        return item.member(key).text();
    }

    private void ascendingTexts(Node list) {
        List<Node> items = list.items();
        for (int index = 1; index < items.size(); index++) {
            String before = items.get(index - 1).text();
            breaks.unless(items.get(index).text().compareTo(before) > 0, 6, items.get(index), "> " + before);
        }
    }

    private void weights() {
        Map<String, Integer> weights = new HashMap<>();
        for (ReasonWeight each : document.reasonWeights()) {
            weights.put(each.reason(), each.weight());
            breaks.unless(isWeight(each.weight()), 7, each.at().member("weight"), "1…" + Form.HEAVIEST);
        }
        for (Target target : document.targets()) {
            if (!weights.keySet().containsAll(target.reasons())) {
                continue;
            }
            long sum = target.reasons().stream().mapToLong(weights::get).sum();
            Node at = target.at().member("weight");
            breaks.unless(target.weight() == sum, 7, at, sum);
            breaks.unless(isWeight(target.weight()), 7, at, "1…" + Form.HEAVIEST);
        }
    }

    private static boolean isWeight(int weight) {
        return weight >= 1 && weight <= Form.HEAVIEST;
    }

    private void quotas() {
        Map<String, Long> entries =
                document.targets().stream().collect(Collectors.groupingBy(Target::stratum, Collectors.counting()));
        for (Stratum stratum : document.strata()) {
            long most = entries.getOrDefault(stratum.stratum(), 0L);
            breaks.unless(
                    stratum.quota() >= 1 && stratum.quota() <= most,
                    8,
                    stratum.at().member("quota"),
                    "1…" + most);
        }
        var team = document.team();
        breaks.unless(team.size() >= 2, 8, team.at().member("size"), "≥ 2");
        for (Share share : team.agencies()) {
            breaks.unless(share.minimum() >= 1, 8, share.at().member("minimum"), "≥ 1");
        }
        breaks.unless(team.minima() <= team.size(), 8, team.at().member("size"), "≥ " + team.minima());
    }

    private void attempts() {
        breaks.unless(
                document.attempt() == document.former().size() + 1,
                9,
                document.at().member("attempt"),
                document.former().size() + 1);
        Set<String> commitments = new HashSet<>(Set.of(bundle.commitment()));
        for (int index = 0; index < document.former().size(); index++) {
            Former former = document.former().get(index);
            breaks.unless(former.attempt() == index + 1, 9, former.at().member("attempt"), index + 1);
            breaks.unless(commitments.add(former.commitment()), 9, former.at().member("commitment"), "1 ×");
        }
    }
}

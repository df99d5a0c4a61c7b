package org.labourrights.verifier.draw;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import org.labourrights.verifier.draw.Document.Stratum;
import org.labourrights.verifier.draw.Lots.Best;
import org.labourrights.verifier.draw.Lots.Ranked;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.hash.HmacSha256;
import org.labourrights.verifier.hash.Sha256;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.json.Plain;

/** Invents plans, draws them and lets a few things happen afterwards; the same seed gives the same bundle. */
@NullUnmarked
final class InventedDraw {

    private static final List<String> AGENCIES = List.of("HRSS", "TAX", "UNION");
    private static final Map<String, Integer> REASONS = Map.of("BASE", 1, "CREDIT_C", 4, "OVERDUE", 2, "RISK", 3);

    private final Random random;
    private final String secret;
    private final int strata;
    private final int entries;
    private final int inspectors;
    private final int quota;

    InventedDraw(long seed) {
        random = new Random(seed);
        secret = hex();
        strata = 1 + random.nextInt(3);
        entries = 5 + random.nextInt(20);
        inspectors = 21 + random.nextInt(12);
        quota = 1 + random.nextInt(4);
    }

    InventedDraw(long seed, int entries, int inspectors, int quota) {
        random = new Random(seed);
        secret = hex();
        strata = 1;
        this.entries = entries;
        this.inspectors = inspectors;
        this.quota = quota;
    }

    Map<String, Object> bundle() {
        Map<String, Object> document = document();
        Document read = Document.read(Node.root(Plain.json(document)));
        String commitment = digest(document);
        String value = "双色球|2026137|%02d %02d %02d %02d %02d %02d+%02d"
                .formatted(random.ints(7, 1, 33).boxed().toArray());
        String seed = Lots.seed(commitment, secret, value).toString();
        Lots lots = new Lots(seed);
        Map<String, Object> bundle = new TreeMap<>();
        bundle.put("format", "nef-draw-bundle-1");
        bundle.put("document", document);
        bundle.put("commitment", commitment);
        bundle.put("secret", secret);
        bundle.put("publicValue", value);
        bundle.put("seed", seed);
        bundle.put("drawnOn", "2026-11-27");
        bundle.put("result", result(read, lots));
        bundle.put("records", new ArrayList<>());
        happen(bundle, read, lots);
        link(bundle);
        return bundle;
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new TreeMap<>();
        document.put("algorithm", "nef-draw-1");
        document.put("planNo", "2026-150100-DR-" + random.nextInt(1000));
        document.put("attempt", 1);
        document.put("former", new ArrayList<>());
        document.put("committedOn", "2026-11-24");
        document.put("visitOn", "2026-12-10");
        document.put(
                "publicValue",
                object(
                        "kind", "双色球",
                        "number", "2026137",
                        "day", "2026-11-26",
                        "template", "## ## ## ## ## ##+##",
                        "wording", "红球由小到大，加号后为蓝球"));
        document.put("secretHash", Hash.of(Sha256.bytes(secret)).toString());
        List<Object> weights = new ArrayList<>();
        new TreeMap<>(REASONS).forEach((reason, weight) -> weights.add(object("reason", reason, "weight", weight)));
        document.put("reasonWeights", weights);
        List<Object> groups = new ArrayList<>();
        List<Object> targets = new ArrayList<>();
        TreeSet<String> usccs = new TreeSet<>();
        for (int stratum = 0; stratum < strata; stratum++) {
            String name = "S" + stratum;
            groups.add(object("stratum", name, "quota", quota, "substitutes", random.nextInt(4)));
            TreeSet<String> own = new TreeSet<>();
            while (own.size() < entries) {
                String uscc = "91150105MA%08d".formatted(random.nextInt(100_000_000));
                if (usccs.add(uscc)) {
                    own.add(uscc);
                }
            }
            own.forEach(uscc -> targets.add(target(name, uscc)));
        }
        document.put("strata", groups);
        document.put("targets", targets);
        document.put(
                "excludedTargets", new ArrayList<>(List.of(object("uscc", "911501050000000000", "reason", "MOVED"))));
        List<Object> officers = new ArrayList<>();
        for (int number = 0; number < inspectors; number++) {
            officers.add(inspector(number, usccs));
        }
        document.put("inspectors", officers);
        document.put("excludedInspectors", new ArrayList<>(List.of(object("officer", "P-1", "reason", "ON_LEAVE"))));
        List<Object> shares = new ArrayList<>();
        shares.add(object("agency", "HRSS", "minimum", 1));
        shares.add(object("agency", "UNION", "minimum", 1));
        document.put("team", object("size", 2 + random.nextInt(2), "agencies", shares));
        return document;
    }

    private Map<String, Object> target(String stratum, String uscc) {
        TreeSet<String> reasons = new TreeSet<>();
        while (reasons.isEmpty()) {
            REASONS.keySet().stream()
                    .sorted()
                    .filter(reason -> random.nextInt(3) == 0)
                    .forEach(reasons::add);
        }
        int weight = reasons.stream().mapToInt(REASONS::get).sum();
        return object("stratum", stratum, "uscc", uscc, "weight", weight, "reasons", new ArrayList<>(reasons));
    }

    private Map<String, Object> inspector(int number, TreeSet<String> usccs) {
        String officer = "O-%06d".formatted(number);
        List<Object> recusals = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            String uscc = new ArrayList<>(usccs).get(random.nextInt(usccs.size()));
            recusals.add(new HmacSha256(Sha256.bytes(secret))
                    .of("recusal|" + officer + "|" + uscc)
                    .toString());
        }
        return object(
                "officer",
                officer,
                "agency",
                AGENCIES.get(number % 3),
                "certificateValidTo",
                random.nextInt(8) == 0 ? "2026-12-09" : "2027-12-31",
                "specialities",
                new ArrayList<>(),
                "capacity",
                3 + random.nextInt(4),
                "recusals",
                recusals);
    }

    private List<Object> result(Document document, Lots lots) {
        Roster roster = new Roster(document, secret, lots);
        List<Object> result = new ArrayList<>();
        var orders = ResultChecks.orders(document, lots);
        for (Stratum stratum : document.strata()) {
            List<Best> order = orders.get(stratum.stratum());
            List<Object> drawn = new ArrayList<>();
            List<Object> substitutes = new ArrayList<>();
            for (int place = 0; place < Math.min(order.size(), stratum.quota() + stratum.substitutes()); place++) {
                Best best = order.get(place);
                Map<String, Object> entry = object(
                        "order",
                        place + 1,
                        "uscc",
                        best.target().uscc(),
                        "ticket",
                        best.ticket().toString(),
                        "ticketNo",
                        best.ticketNo());
                if (place < stratum.quota()) {
                    List<Ranked> team =
                            roster.team(best.target().uscc(), officer -> false).orElseThrow();
                    team.forEach(member -> roster.take(member.inspector().officer()));
                    entry.put("team", members(team));
                    drawn.add(entry);
                } else {
                    substitutes.add(entry);
                }
            }
            result.add(object("stratum", stratum.stratum(), "drawn", drawn, "substitutes", substitutes));
        }
        return result;
    }

    static List<Object> members(List<Ranked> team) {
        return new ArrayList<>(team.stream()
                .map(member -> (Object) object(
                        "officer",
                        member.inspector().officer(),
                        "rank",
                        member.rank().toString()))
                .toList());
    }

    /** Nothing, a replacement of an enterprise, one of an officer, a void with its successor: each with some luck. */
    private void happen(Map<String, Object> bundle, Document document, Lots lots) {
        List<Object> records = Plain.list(bundle.get("records"));
        Map<String, Object> stratum = Plain.map(Plain.at(bundle, "/result/0"));
        List<Object> drawn = Plain.list(stratum.get("drawn"));
        List<Object> substitutes = Plain.list(stratum.get("substitutes"));
        Roster roster = new Roster(document, secret, lots);
        for (Object each : Plain.list(bundle.get("result"))) {
            for (Object entry : Plain.list(Plain.map(each).get("drawn"))) {
                officers(entry).forEach(roster::take);
            }
        }
        Object first = drawn.getFirst();
        String uscc = (String) Plain.map(first).get("uscc");
        List<String> team = officers(first);
        if (random.nextBoolean()) {
            Map<String, Object> record = record("OFFICER_REPLACED", "2026-11-30");
            String reason = random.nextBoolean() ? "UNABLE" : "RECUSED";
            String leaving = team.getFirst();
            List<String> staying = team.subList(1, team.size());
            roster.giveBack(leaving);
            var replacement = roster.replacement(uscc, staying, leaving::equals);
            if (replacement.isPresent()) {
                record.put("reason", reason);
                record.put("note", "说明");
                record.put("uscc", uscc);
                record.put("officer", leaving);
                record.put("replacement", replacement.get().inspector().officer());
                record.put("rank", replacement.get().rank().toString());
                records.add(record);
                return;
            }
        }
        if (random.nextBoolean()) {
            Map<String, Object> record = record("TARGET_REPLACED", "2026-12-01");
            team.forEach(roster::giveBack);
            String next = substitutes.isEmpty()
                    ? ""
                    : (String) Plain.map(substitutes.getFirst()).get("uscc");
            record.put("reason", "MOVED_AWAY");
            record.put("note", "");
            record.put("stratum", "S0");
            record.put("uscc", uscc);
            record.put("substitute", next);
            record.put(
                    "team",
                    next.isEmpty()
                            ? new ArrayList<>()
                            : members(roster.team(next, officer -> false).orElseThrow()));
            records.add(record);
        }
        if (random.nextInt(3) == 0) {
            Map<String, Object> voided = record("VOIDED", "2026-12-02");
            voided.put("reason", "LIST_ERROR");
            voided.put("note", "名单有误");
            records.add(voided);
            Map<String, Object> succeeded = record("SUCCEEDED", "2026-12-03");
            succeeded.put("commitment", hex());
            records.add(succeeded);
        }
    }

    /** Numbers the records and chains them, as one would who changes something and covers it up. */
    static void link(Map<String, Object> bundle) {
        Map<String, Object> start = new TreeMap<>();
        for (String part : List.of("commitment", "drawnOn", "publicValue", "result", "secret", "seed")) {
            start.put(part, bundle.get(part));
        }
        String head = digest(start);
        int seq = 1;
        for (Object each : Plain.list(bundle.get("records"))) {
            Map<String, Object> record = Plain.map(each);
            record.put("seq", seq++);
            record.put("previous", head);
            record.remove("digest");
            head = digest(record);
            record.put("digest", head);
        }
        bundle.put("head", head);
    }

    static String digest(Map<String, Object> plain) {
        return Bundle.digest(Plain.json(plain));
    }

    static List<String> officers(Object place) {
        return new ArrayList<>(Plain.list(Plain.map(place).get("team")).stream()
                .map(member -> (String) Plain.map(member).get("officer"))
                .toList());
    }

    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new TreeMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            object.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return object;
    }

    private static Map<String, Object> record(String kind, String on) {
        return object("kind", kind, "on", on);
    }

    private String hex() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

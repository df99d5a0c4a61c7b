package org.labourrights.verifier.draw;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullUnmarked;
import org.labourrights.verifier.json.Plain;

/**
 * One single change that somebody could make to a published bundle, and where it must be found.
 *
 * @param check numbers of which the first break must have one
 * @param where how the pointer of the first break begins
 * @param also how the pointer of some break begins
 */
@NullUnmarked
record Tampering(BiConsumer<Map<String, Object>, Random> change, Set<String> check, String where, String also) {

    private static final String COMMITMENT = "/commitment";

    /** By name; each changes what every invented bundle has. */
    static Map<String, Tampering> all() {
        Map<String, Tampering> all = new LinkedHashMap<>();
        committed(all, "list: another enterprise", "", (bundle, random) -> {
            Map<String, Object> target = any(bundle, "/document/targets", random);
            target.put("uscc", "91150105MB" + ((String) target.get("uscc")).substring(10));
        });
        committed(all, "list: an enterprise left out", "", (bundle, random) -> {
            List<Object> targets = Plain.list(Plain.at(bundle, "/document/targets"));
            targets.remove(random.nextInt(targets.size()));
        });
        committed(all, "list: an enterprise twice", "/document/targets/", (bundle, random) -> {
            List<Object> targets = Plain.list(Plain.at(bundle, "/document/targets"));
            int place = random.nextInt(targets.size());
            targets.add(place, Plain.copy(Plain.map(targets.get(place))));
        });
        committed(all, "list: an exclusion left out", "", (bundle, random) -> Plain.list(
                        Plain.at(bundle, "/document/excludedTargets"))
                .clear());
        committed(
                all,
                "weight of an enterprise",
                "/document/targets/",
                (bundle, random) -> add(any(bundle, "/document/targets", random), "weight"));
        committed(
                all,
                "weight of a reason",
                "",
                (bundle, random) -> add(any(bundle, "/document/reasonWeights", random), "weight"));
        committed(
                all,
                "constraint: quota",
                "/result/",
                (bundle, random) -> add(any(bundle, "/document/strata", random), "quota"));
        committed(
                all,
                "constraint: size of teams",
                "/result/",
                (bundle, random) -> add(Plain.map(Plain.at(bundle, "/document/team")), "size"));
        committed(
                all,
                "constraint: capacity",
                "",
                (bundle, random) -> add(any(bundle, "/document/inspectors", random), "capacity"));
        committed(all, "constraint: certificate", "", (bundle, random) -> any(bundle, "/document/inspectors", random)
                .put("certificateValidTo", "2028-01-01"));
        committed(all, "constraint: recusal", "", (bundle, random) -> Plain.list(
                        any(bundle, "/document/inspectors", random).get("recusals"))
                .addFirst("00".repeat(32)));
        committed(all, "constraint: day of the visits", "", (bundle, random) -> Plain.map(bundle.get("document"))
                .put("visitOn", "2026-12-11"));
        all.put("commitment", at((bundle, random) -> flip(bundle, "commitment", random), COMMITMENT, "2"));
        all.put("secret", at((bundle, random) -> flip(bundle, "secret", random), "/document/secretHash", "3"));
        all.put("public value", at((bundle, random) -> digit(bundle, random), "/seed", "10"));
        all.put(
                "public value written otherwise",
                at((bundle, random) -> bundle.merge("publicValue", " ", (a, b) -> a + "" + b), "/publicValue", "4"));
        all.put("seed", at((bundle, random) -> flip(bundle, "seed", random), "/seed", "10"));
        all.put("day of the draw", at((bundle, random) -> bundle.put("drawnOn", "2026-11-28"), "/", "20"));
        all.put("ticket", at((bundle, random) -> flip(drawn(bundle, random), "ticket", random), "/result/", "11"));
        all.put("order: the last drawn and another", at((bundle, random) -> swap(bundle), "/result/0/", "11", "12"));
        all.put(
                "result: one drawn left out",
                at(
                        (bundle, random) ->
                                Plain.list(Plain.at(bundle, "/result/0/drawn")).removeLast(),
                        "/result/0/drawn",
                        "12"));
        all.put(
                "substitute put in",
                at(
                        (bundle, random) -> {
                            List<Object> substitutes = Plain.list(Plain.at(bundle, "/result/0/substitutes"));
                            Map<String, Object> copy = Plain.copy(Plain.map(Plain.at(bundle, "/result/0/drawn/0")));
                            copy.remove("team");
                            substitutes.add(copy);
                        },
                        "/result/0/substitutes",
                        "13"));
        all.put(
                "team: another inspector",
                at((bundle, random) -> another(bundle, random), "/result/", "14", "15", "16", "17", "18", "19"));
        all.put(
                "team: one fewer",
                at(
                        (bundle, random) ->
                                Plain.list(drawn(bundle, random).get("team")).removeFirst(),
                        "/result/",
                        "18"));
        all.put(
                "rank",
                at(
                        (bundle, random) -> flip(
                                Plain.map(Plain.list(drawn(bundle, random).get("team"))
                                        .getFirst()),
                                "rank",
                                random),
                        "/result/",
                        "14"));
        all.put("head or last record", at((bundle, random) -> last(bundle, random), "/", "20"));
        all.put(
                "record put in",
                at(
                        (bundle, random) -> Plain.list(bundle.get("records"))
                                .add(InventedDraw.object(
                                        "seq",
                                        Plain.list(bundle.get("records")).size() + 1,
                                        "kind",
                                        "VOIDED",
                                        "on",
                                        "2026-12-09",
                                        "previous",
                                        bundle.get("head"),
                                        "digest",
                                        "00".repeat(32),
                                        "reason",
                                        "LIST_ERROR",
                                        "note",
                                        "")),
                        "/",
                        "20"));
        all.put(
                "record put in and chained",
                at(
                        (bundle, random) -> {
                            Plain.list(bundle.get("records"))
                                    .addFirst(InventedDraw.object(
                                            "kind",
                                            "TARGET_REPLACED",
                                            "on",
                                            "2026-11-27",
                                            "reason",
                                            "MOVED_AWAY",
                                            "note",
                                            "",
                                            "stratum",
                                            "S0",
                                            "uscc",
                                            Plain.at(bundle, "/result/0/drawn/0/uscc"),
                                            "substitute",
                                            "911501050000000000",
                                            "team",
                                            List.of()));
                            InventedDraw.link(bundle);
                        },
                        "/records/0/substitute",
                        "22"));
        return all;
    }

    private static void committed(
            Map<String, Tampering> all, String name, String also, BiConsumer<Map<String, Object>, Random> change) {
        all.put(name, new Tampering(change, Set.of("2"), COMMITMENT, also));
        all.put(
                name + ", committed anew",
                new Tampering(
                        change.andThen((bundle, random) -> {
                            bundle.put("commitment", InventedDraw.digest(Plain.map(bundle.get("document"))));
                        }),
                        Set.of("6", "7", "8", "10"),
                        "/",
                        "/seed"));
    }

    private static Tampering at(BiConsumer<Map<String, Object>, Random> change, String where, String... checks) {
        return new Tampering(change, Set.of(checks), where, "");
    }

    private static Map<String, Object> any(Map<String, Object> bundle, String list, Random random) {
        List<Object> items = Plain.list(Plain.at(bundle, list));
        return Plain.map(items.get(random.nextInt(items.size())));
    }

    private static Map<String, Object> drawn(Map<String, Object> bundle, Random random) {
        return Plain.map(Plain.list(any(bundle, "/result", random).get("drawn")).getFirst());
    }

    private static void add(Map<String, Object> object, String member) {
        object.merge(member, 1, (one, other) -> (int) one + (int) other);
    }

    private static void flip(Map<String, Object> object, String member, Random random) {
        StringBuilder hex = new StringBuilder((String) object.get(member));
        int place = random.nextInt(hex.length());
        hex.setCharAt(place, hex.charAt(place) == '0' ? '1' : '0');
        object.put(member, hex.toString());
    }

    private static void digit(Map<String, Object> bundle, Random random) {
        StringBuilder value = new StringBuilder((String) bundle.get("publicValue"));
        int place = value.length() - 1 - random.nextInt(2);
        value.setCharAt(place, value.charAt(place) == '9' ? '0' : (char) (value.charAt(place) + 1));
        bundle.put("publicValue", value.toString());
    }

    /** With the ticket that is right for it, in the place of the last one drawn. */
    private static void swap(Map<String, Object> bundle) {
        List<Object> drawn = Plain.list(Plain.at(bundle, "/result/0/drawn"));
        List<Object> others = Plain.list(Plain.at(bundle, "/result/0/substitutes"));
        if (drawn.size() > 1) {
            Collections.swap(drawn, 0, drawn.size() - 1);
            Plain.map(drawn.getFirst()).put("order", 1);
            Plain.map(drawn.getLast()).put("order", drawn.size());
        } else if (!others.isEmpty()) {
            Object uscc = Plain.map(others.getFirst()).get("uscc");
            Plain.map(others.getFirst()).put("uscc", Plain.map(drawn.getFirst()).get("uscc"));
            Plain.map(drawn.getFirst()).put("uscc", uscc);
        } else {
            Plain.map(drawn.getFirst()).put("order", 2);
        }
    }

    /** With his right rank, in the right order. */
    private static void another(Map<String, Object> bundle, Random random) {
        Map<String, Object> place = drawn(bundle, random);
        List<Object> team = Plain.list(place.get("team"));
        List<String> officers = InventedDraw.officers(place);
        Map<String, Object> other;
        do {
            other = any(bundle, "/document/inspectors", random);
        } while (officers.contains((String) other.get("officer")));
        Lots lots = new Lots((String) bundle.get("seed"));
        String officer = (String) other.get("officer");
        team.set(
                0,
                InventedDraw.object(
                        "officer",
                        officer,
                        "rank",
                        lots.rank(officer, (String) place.get("uscc")).toString()));
        team.sort((one, two) -> ((String) Plain.map(one).get("rank"))
                .compareTo((String) Plain.map(two).get("rank")));
    }

    private static void last(Map<String, Object> bundle, Random random) {
        List<Object> records = Plain.list(bundle.get("records"));
        if (records.isEmpty()) {
            flip(bundle, "head", random);
        } else if (random.nextBoolean()) {
            records.removeLast();
        } else {
            Plain.map(records.getLast()).put("on", "2026-12-08");
        }
    }
}

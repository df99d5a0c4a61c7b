package org.labourrights.verifier.draw;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.json.CanonicalJson;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;

/** A published draw (抽查公示包), section 4 of the page. */
record Bundle(
        Node at,
        Document document,
        String commitment,
        String secret,
        String publicValue,
        String seed,
        String drawnOn,
        List<Drawn> result,
        List<Later> records) {

    /** What was drawn in one stratum. */
    record Drawn(Node at, String stratum, List<Place> drawn, List<Place> substitutes) {

        static Drawn read(Node at) {
            at.exactly("drawn", "stratum", "substitutes");
            return new Drawn(
                    at,
                    Form.code(at.member("stratum")),
                    Form.list(at.member("drawn"), Place::drawn),
                    Form.list(at.member("substitutes"), Place::substitute));
        }
    }

    /** An enterprise at its place in the order; a substitute has no team. */
    record Place(Node at, int order, String uscc, String ticket, int ticketNo, List<Member> team) {

        static Place drawn(Node at) {
            at.exactly("order", "team", "ticket", "ticketNo", "uscc");
            return read(at, Form.list(at.member("team"), Member::read));
        }

        static Place substitute(Node at) {
            at.exactly("order", "ticket", "ticketNo", "uscc");
            return read(at, List.of());
        }

        private static Place read(Node at, List<Member> team) {
            return new Place(
                    at,
                    Form.number(at.member("order")),
                    Form.uscc(at.member("uscc")),
                    Form.hex(at.member("ticket")),
                    Form.number(at.member("ticketNo")),
                    team);
        }
    }

    record Member(Node at, String officer, String rank) {

        static Member read(Node at) {
            at.exactly("officer", "rank");
            return new Member(at, Form.officer(at.member("officer")), Form.hex(at.member("rank")));
        }
    }

    static Bundle read(Node at) {
        at.exactly(
                "commitment",
                "document",
                "drawnOn",
                "format",
                "head",
                "publicValue",
                "records",
                "result",
                "secret",
                "seed");
        Form.is(at.member("format"), "nef-draw-bundle-1");
        Form.hex(at.member("head"));
        return new Bundle(
                at,
                Document.read(at.member("document")),
                Form.hex(at.member("commitment")),
                Form.hex(at.member("secret")),
                text(at.member("publicValue")),
                Form.orEmpty(at.member("seed"), Form::hex),
                Form.orEmpty(at.member("drawnOn"), Form::day),
                Form.list(at.member("result"), Drawn::read),
                Form.list(at.member("records"), Later::read));
    }

    /** Whether the value never came into this draw, and so nothing that follows from it. */
    boolean hasNoValue() {
        return publicValue.isEmpty() && seed.isEmpty() && drawnOn.isEmpty() && result.isEmpty();
    }

    /** What the first record follows. */
    String start() {
        Function<String, Json> stated = name -> at.member(name).value();
        return digest(new Json.Members(Map.of(
                "commitment", stated.apply("commitment"),
                "drawnOn", stated.apply("drawnOn"),
                "publicValue", stated.apply("publicValue"),
                "result", stated.apply("result"),
                "secret", stated.apply("secret"),
                "seed", stated.apply("seed"))));
    }

    static String digest(Json value) {
        return Hash.of(CanonicalJson.of(value)).toString();
    }

    private static String text(Node node) {
        if (node.text().chars().anyMatch(unit -> unit < ' ')) {
            throw node.misfit("≥ U+0020");
        }
        return node.text();
    }
}

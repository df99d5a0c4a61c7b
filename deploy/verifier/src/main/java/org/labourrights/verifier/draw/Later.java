package org.labourrights.verifier.draw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.verifier.draw.Bundle.Member;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;

/** What happened after the draw, section 5 of the page. */
sealed interface Later {

    Link link();

    /** What each record has: its place in the chain and its day. */
    record Link(Node at, String on, String digest) {

        /** Of the record without its own digest. */
        String recomputed() {
            Map<String, Json> others = new LinkedHashMap<>();
            at.each().forEach(member -> others.put(member.name(), member.value()));
            others.remove("digest");
            return Bundle.digest(new Json.Members(others));
        }
    }

    /** An enterprise that cannot be inspected gives way to the next substitute. */
    record TargetReplaced(Link link, String reason, String stratum, String uscc, String substitute, List<Member> team)
            implements Later {}

    record OfficerReplaced(Link link, String reason, String uscc, String officer, String replacement, String rank)
            implements Later {}

    record Voided(Link link, String reason) implements Later {}

    /** The next attempt stands under this commitment. */
    record Succeeded(Link link, String commitment) implements Later {}

    static Later read(Node at) {
        Node kind = at.member("kind");
        Later record =
                switch (kind.text()) {
                    case "TARGET_REPLACED" -> targetReplaced(at);
                    case "OFFICER_REPLACED" -> officerReplaced(at);
                    case "VOIDED" -> {
                        at.exactly("digest", "kind", "note", "on", "previous", "reason", "seq");
                        yield new Voided(link(at), Form.code(at.member("reason")));
                    }
                    case "SUCCEEDED" -> {
                        at.exactly("commitment", "digest", "kind", "on", "previous", "seq");
                        yield new Succeeded(link(at), Form.hex(at.member("commitment")));
                    }
                    default -> throw kind.misfit("TARGET_REPLACED | OFFICER_REPLACED | VOIDED | SUCCEEDED");
                };
        at.optional("note").ifPresent(Form::note);
        return record;
    }

    private static Later targetReplaced(Node at) {
        at.exactly(
                "digest", "kind", "note", "on", "previous", "reason", "seq", "stratum", "substitute", "team", "uscc");
        return new TargetReplaced(
                link(at),
                Form.code(at.member("reason")),
                Form.code(at.member("stratum")),
                Form.uscc(at.member("uscc")),
                Form.orEmpty(at.member("substitute"), Form::uscc),
                Form.list(at.member("team"), Member::read));
    }

    private static Later officerReplaced(Node at) {
        at.exactly(
                "digest", "kind", "note", "officer", "on", "previous", "rank", "reason", "replacement", "seq", "uscc");
        return new OfficerReplaced(
                link(at),
                Form.code(at.member("reason")),
                Form.uscc(at.member("uscc")),
                Form.officer(at.member("officer")),
                Form.officer(at.member("replacement")),
                Form.hex(at.member("rank")));
    }

    private static Link link(Node at) {
        Form.number(at.member("seq"));
        Form.hex(at.member("previous"));
        return new Link(at, Form.day(at.member("on")), Form.hex(at.member("digest")));
    }
}

package org.labourrights.verifier.draw;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.labourrights.verifier.draw.Document.Former;
import org.labourrights.verifier.draw.Later.Succeeded;
import org.labourrights.verifier.draw.Later.Voided;
import org.labourrights.verifier.json.CanonicalJson;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.verdict.Break;
import org.labourrights.verifier.verdict.Breaks;

/** Checks 25 to 27: a bundle against what was published at other times. */
public final class FileChecks {

    private static final int FORM_OF_DIGEST = 64;

    private final Bundle bundle;
    private final Breaks breaks = new Breaks();

    public FileChecks(DrawCheck check) {
        this.bundle = check.bundle();
    }

    /** The commitment as somebody wrote it down. */
    public void commitment(String hex) {
        if (hex.length() != FORM_OF_DIGEST || !hex.equals(bundle.commitment())) {
            breaks.at(25, "/commitment", hex, bundle.commitment());
        }
    }

    /** The announcement as it was published with the commitment. */
    public void announcement(Json file) {
        Node announced = Node.root(file);
        DrawCheck.formed(() -> {
            announced.exactly("attempt", "commitment", "committedOn", "format", "planNo", "publicValue");
            return Form.is(announced.member("format"), "nef-draw-commitment-1");
        });
        same(25, announced.member("commitment"), bundle.at().member("commitment"));
        for (String member : List.of("planNo", "attempt", "committedOn", "publicValue")) {
            same(25, announced.member(member), bundle.document().at().member(member));
        }
    }

    /** A bundle of an attempt before this one. */
    public void former(DrawCheck check) {
        Bundle old = check.bundle();
        same(26, old.document().at().member("planNo"), bundle.document().at().member("planNo"));
        int attempt = old.document().attempt();
        Node list = bundle.document().at().member("former");
        if (attempt < 1 || attempt > bundle.document().former().size()) {
            breaks.at(26, list.pointer(), attempt, bundle.document().former().size());
            return;
        }
        Former former = bundle.document().former().get(attempt - 1);
        same(26, old.at().member("commitment"), former.at().member("commitment"));
        Optional<Voided> voided = old.records().stream()
                .filter(Voided.class::isInstance)
                .map(Voided.class::cast)
                .findFirst();
        if (voided.isEmpty()) {
            breaks.at(26, former.at().pointer(), "VOIDED", "-");
            return;
        }
        Node record = voided.get().link().at();
        same(26, record.member("digest"), former.at().member("head"));
        same(26, record.member("on"), former.at().member("on"));
        same(26, record.member("reason"), former.at().member("reason"));
        String next = attempt == bundle.document().former().size()
                ? bundle.commitment()
                : bundle.document().former().get(attempt).commitment();
        old.records().stream()
                .filter(Succeeded.class::isInstance)
                .map(Succeeded.class::cast)
                .filter(succeeded -> !succeeded.commitment().equals(next))
                .forEach(succeeded -> breaks.at(26, "/commitment", succeeded.commitment(), next));
    }

    /** An older copy of the same bundle. */
    public void older(DrawCheck check) {
        Node old = check.bundle().at();
        for (Node member : old.each()) {
            if (!member.name().equals("records") && !member.name().equals("head")) {
                same(27, member, bundle.at().member(member.name()));
            }
        }
        List<Node> records = bundle.at().member("records").items();
        List<Node> before = old.member("records").items();
        if (records.size() < before.size()) {
            breaks.at(27, "/records", "≥ " + before.size(), records.size());
        }
        for (int index = 0; index < Math.min(records.size(), before.size()); index++) {
            same(27, before.get(index), records.get(index));
        }
    }

    public List<Break> found() {
        return breaks.all();
    }

    private void same(int check, Node expected, Node found) {
        if (!Arrays.equals(CanonicalJson.of(expected.value()), CanonicalJson.of(found.value()))) {
            breaks.at(check, found.pointer(), expected.shown(), found.shown());
        }
    }
}

package org.labourrights.verifier.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.labourrights.verifier.evidence.Chain.Placed;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.json.CanonicalJson;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.verdict.Break;

/** Checks a receipt (回执): that its entry is in the log of the signed checkpoint, and that contents are the sealed ones. */
public final class ReceiptCheck {

    private final List<Break> breaks = new ArrayList<>();
    private List<Object> figures = List.of();

    private record Receipt(Node at, Entry entry, Checkpoint checkpoint, List<Hash> path) {

        static Receipt read(Node at) {
            at.exactly("checkpoint", "contents", "entry", "format", "path");
            Form.is(at.member("format"), "nef-receipt-1");
            at.member("contents").each().forEach(Receipt::content);
            return new Receipt(
                    at,
                    Entry.read(at.member("entry")),
                    Checkpoint.read(at.member("checkpoint")),
                    Form.path(at.member("path")));
        }

        private static void content(Node part) {
            Form.hash(part.exactly("content", "salt").member("salt"));
        }
    }

    public List<Break> run(Json file, Set<String> believed) {
        Reading.read(Node.root(file), "", Receipt::read, breaks).ifPresent(receipt -> check(receipt, believed));
        return breaks;
    }

    public List<Object> figures() {
        return figures;
    }

    private void check(Receipt receipt, Set<String> believed) {
        Checkpoint checkpoint = receipt.checkpoint();
        Placed placed = new Placed(checkpoint, receipt.at().member("checkpoint").pointer());
        signed(placed, believed);
        service(receipt);
        Hash leaf =
                MerkleTree.leaf(CanonicalJson.of(receipt.at().member("entry").value()));
        Optional<Hash> root = receipt.entry().number() > checkpoint.size()
                ? Optional.empty()
                : ProofPath.rootOf(leaf, receipt.entry().number(), checkpoint.size(), receipt.path());
        if (!root.equals(Optional.of(checkpoint.root()))) {
            breaks.add(Break.of(
                    "E8",
                    "/path",
                    "path",
                    checkpoint.root(),
                    root.map(Hash::toString).orElse("-")));
        }
        contents(receipt);
        figures = List.of(
                checkpoint.service(),
                String.valueOf(receipt.entry().number()),
                receipt.at().member("entry").member("at").text(),
                receipt.at().member("entry").member("type").text(),
                checkpoint.at(),
                checkpoint.key(),
                String.valueOf(receipt.at().member("contents").each().size()),
                String.valueOf(receipt.entry().parts().size()));
    }

    private void signed(Placed placed, Set<String> believed) {
        if (!placed.checkpoint().isSigned()) {
            breaks.add(Break.of(
                    "E2",
                    placed.where() + "/signature",
                    "signature",
                    "Ed25519 " + placed.checkpoint().key(),
                    placed.checkpoint().signature(),
                    placed.checkpoint().number()));
        }
        Chain.disbelieved(placed, believed).ifPresent(breaks::add);
    }

    private void service(Receipt receipt) {
        if (!receipt.entry().service().equals(receipt.checkpoint().service())) {
            breaks.add(Break.of(
                    "E1",
                    "/entry/service",
                    "form",
                    receipt.checkpoint().service(),
                    receipt.entry().service()));
        }
    }

    private void contents(Receipt receipt) {
        for (Node part : receipt.at().member("contents").each()) {
            Hash sealed = receipt.entry().parts().get(part.name());
            Hash found = Hash.of(
                    Form.hash(part.member("salt")).bytes(),
                    CanonicalJson.of(part.member("content").value()));
            if (!found.equals(sealed)) {
                breaks.add(
                        Break.of("E9", part.pointer(), "content", sealed == null ? "-" : sealed, found, part.name()));
            }
        }
    }
}

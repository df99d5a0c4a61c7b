package org.labourrights.verifier.evidence;

import java.util.Optional;
import org.labourrights.verifier.hash.Ed25519;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.json.CanonicalJson;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;

/**
 * A signed checkpoint (检查点).
 *
 * @param body the bytes that are signed
 * @param handover signature of the former key, when the key changed
 */
record Checkpoint(
        String service,
        long number,
        String at,
        long size,
        Hash root,
        Hash previous,
        String key,
        byte[] body,
        String signature,
        Optional<String> handover) {

    static final Hash NONE_BEFORE = new Hash(new byte[32]);

    static Checkpoint read(Node node) {
        Optional<Node> handover = node.optional("handover");
        if (handover.isPresent()) {
            node.exactly("body", "handover", "signature");
        } else {
            node.exactly("body", "signature");
        }
        Node body = node.member("body").exactly("at", "format", "key", "number", "previous", "root", "service", "size");
        Form.is(body.member("format"), "nef-checkpoint-1");
        return new Checkpoint(
                body.member("service").text(Form.SERVICE),
                body.member("number").whole(1, Json.LARGEST),
                body.member("at").text(Form.TIME),
                body.member("size").whole(0, Json.LARGEST),
                Form.hash(body.member("root")),
                Form.hash(body.member("previous")),
                body.member("key").text(Form.HASH),
                CanonicalJson.of(body.value()),
                node.member("signature").text(Form.SIGNATURE),
                handover.map(signature -> signature.text(Form.SIGNATURE)));
    }

    /** What the next checkpoint calls {@code previous}. */
    Hash hash() {
        return Hash.of(body);
    }

    boolean isSigned() {
        return Ed25519.holds(key, body, signature);
    }

    boolean isHandedOverBy(String formerKey) {
        return handover.isPresent() && Ed25519.holds(formerKey, body, handover.get());
    }
}

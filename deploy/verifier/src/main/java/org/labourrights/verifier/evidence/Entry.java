package org.labourrights.verifier.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.Node;

/** What an entry (存证条目) of the log says. */
record Entry(String service, long number, Map<String, Hash> parts) {

    private static final int MOST_PARTS = 16;

    static Entry read(Node node) {
        node.exactly("at", "format", "number", "parts", "service", "type");
        Form.is(node.member("format"), "nef-entry-1");
        node.member("at").text(Form.TIME);
        node.member("type").text(Form.TYPE);
        return new Entry(
                node.member("service").text(Form.SERVICE),
                node.member("number").whole(1, Json.LARGEST),
                parts(node.member("parts")));
    }

    private static Map<String, Hash> parts(Node node) {
        List<Node> each = node.each();
        if (each.isEmpty() || each.size() > MOST_PARTS) {
            throw node.misfit("1…" + MOST_PARTS);
        }
        Map<String, Hash> parts = new LinkedHashMap<>();
        for (Node part : each) {
            if (!Form.PART.matcher(part.name()).matches()) {
                throw part.misfit(Form.PART.pattern());
            }
            parts.put(part.name(), Form.hash(part));
        }
        return parts;
    }
}

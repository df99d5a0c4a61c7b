package org.labourrights.verifier.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.json.Node;

/** How hashes, times and names are written. */
final class Form {

    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    static final Pattern SIGNATURE = Pattern.compile("[0-9a-f]{128}");
    static final Pattern SERVICE = Pattern.compile("[a-z][a-z-]{0,49}");
    static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9.-]{0,99}");
    static final Pattern PART = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");
    static final Pattern TIME = Pattern.compile(
            "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{6}Z");

    private static final int LONGEST_PATH = 64;

    private Form() {}

    static Hash hash(Node node) {
        return Hash.parse(node.text(HASH));
    }

    static void is(Node node, String wanted) {
        if (!node.text().equals(wanted)) {
            throw node.misfit(wanted);
        }
    }

    static List<Hash> path(Node node) {
        List<Node> items = node.items();
        if (items.size() > LONGEST_PATH) {
            throw node.misfit("0…" + LONGEST_PATH);
        }
        return items.stream().map(Form::hash).toList();
    }
}

package org.labourrights.verifier.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.labourrights.verifier.json.CanonicalJson;
import org.labourrights.verifier.json.Json;
import org.labourrights.verifier.json.JsonReader;
import org.labourrights.verifier.json.Misfit;
import org.labourrights.verifier.json.Node;
import org.labourrights.verifier.json.NotJson;
import org.labourrights.verifier.verdict.Break;

/** Reads what must have a form; whatever has not becomes a break of check E1 at its place. */
final class Reading {

    private static final String CHECK = "E1";

    private Reading() {}

    /** A line of a published file, which must be written the canonical way. */
    static <T> Optional<T> line(byte[] line, String where, Function<Node, T> form, List<Break> breaks) {
        try {
            Json value = JsonReader.read(line);
            byte[] canonical = CanonicalJson.of(value);
            if (!Arrays.equals(canonical, line)) {
                breaks.add(Break.of(CHECK, where, "canonical", shown(canonical), shown(line)));
                return Optional.empty();
            }
            return read(Node.root(value), where + "#", form, breaks);
        } catch (NotJson wrong) {
            breaks.add(
                    Break.of(CHECK, where, "json." + wrong.what(), "JSON", shown(line), wrong.offset(), wrong.word()));
            return Optional.empty();
        }
    }

    static <T> Optional<T> read(Node node, String where, Function<Node, T> form, List<Break> breaks) {
        try {
            return Optional.of(form.apply(node));
        } catch (Misfit misfit) {
            breaks.add(Break.of(CHECK, where + misfit.pointer(), "form", misfit.expected(), misfit.found()));
            return Optional.empty();
        }
    }

    private static String shown(byte[] bytes) {
        int most = 300;
        String text = new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.UTF_8);
        return bytes.length > most ? text + "…" : text;
    }
}

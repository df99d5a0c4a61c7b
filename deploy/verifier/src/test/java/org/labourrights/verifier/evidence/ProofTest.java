package org.labourrights.verifier.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.verifier.hash.Hash;
import org.labourrights.verifier.json.JsonReader;
import org.labourrights.verifier.json.Plain;
import org.labourrights.verifier.verdict.Break;

/** Proofs made by the recursions of RFC 6962 hold by the steps of the page; one changed digit and they do not. */
class ProofTest {

    private static final int SIZE = 37;

    private final InventedLog log = new InventedLog();

    @BeforeEach
    void sealAtEachSize() {
        log.seal();
        for (int size = 1; size <= SIZE; size++) {
            log.add(1);
            log.seal();
        }
    }

    @Test
    void everyEntryIsProvenUnderEveryCheckpoint() {
        for (int size = 1; size <= SIZE; size++) {
            for (int number = 1; number <= size; number++) {
                assertEquals(List.of(), receipt(receiptOf(number, size)), number + " of " + size);
            }
        }
    }

    @Test
    void aReceiptWithOneChangeIsRefusedWhereItWasChanged() {
        Map<String, String> changes = new TreeMap<>(Map.of(
                "/entry/at", "E8 /path",
                "/entry/parts/lead", "E8 /path",
                "/path/2", "E8 /path",
                "/checkpoint/body/root", "E2 /checkpoint/signature",
                "/checkpoint/signature", "E2 /checkpoint/signature",
                "/contents/lead/salt", "E9 /contents/lead",
                "/contents/lead/content/lead", "E9 /contents/lead"));
        changes.forEach((pointer, expected) -> {
            Map<String, Object> receipt = receiptOf(12, 33);
            int cut = pointer.lastIndexOf('/');
            Object parent = Plain.at(receipt, pointer.substring(0, cut));
            String text = (String) Plain.at(receipt, pointer);
            char digit = text.charAt(text.length() - 2) == '1' ? '2' : '1';
            String changed = text.substring(0, text.length() - 2) + digit + text.substring(text.length() - 1);
            if (parent instanceof List<?>) {
                Plain.list(parent).set(Integer.parseInt(pointer.substring(cut + 1)), changed);
            } else {
                Plain.map(parent).put(pointer.substring(cut + 1), changed);
            }

            Break first = receipt(receipt).getFirst();
            assertEquals(expected, first.check() + " " + first.where(), pointer);
        });
    }

    @Test
    void aReceiptHoldsWithoutWhatWasErased() {
        Map<String, Object> receipt = receiptOf(12, 33);
        receipt.put("contents", Map.of());

        assertEquals(List.of(), receipt(receipt));
    }

    @Test
    void anEntryThatIsNotOfTheTreeIsRefused() {
        Map<String, Object> receipt = receiptOf(12, 33);
        receipt.put("checkpoint", log.checkpoints.get(8));

        assertEquals("E8", receipt(receipt).getFirst().check());
    }

    @Test
    void everyCheckpointContinuesEveryOneBeforeIt() {
        for (int second = 0; second <= SIZE; second++) {
            for (int first = 0; first <= second; first++) {
                assertEquals(List.of(), consistency(first, second, proofOf(first, second)), first + " to " + second);
            }
        }
    }

    @Test
    void aProofOfOtherSizesOrWithAnotherHashIsRefused() {
        Map<String, Object> proof = proofOf(11, 29);
        Plain.list(Plain.at(proof, "/path")).set(1, "ab".repeat(32));

        assertEquals("E8", consistency(11, 29, proof).getFirst().check());
        assertEquals("E8", consistency(12, 29, proofOf(11, 29)).getFirst().check());
        assertEquals("E8", consistency(11, 28, proofOf(11, 29)).getFirst().check());
    }

    @Test
    void aForkIsNoContinuation() {
        InventedLog fork = new InventedLog();
        fork.seal();
        fork.add(5);
        fork.entries.removeLast();
        fork.seal();
        fork.add(20);
        fork.seal();
        var check =
                new ConsistencyCheck(Plain.json(log.checkpoints.get(1)), Plain.json(fork.checkpoints.get(2)), Set.of());

        assertEquals(
                List.of("E3 chain", "E2 twoKeys", "E8 path"),
                check.by(Plain.json(proofOf(1, 24))).stream()
                        .map(found -> found.check() + " " + found.reason())
                        .distinct()
                        .toList());
    }

    /** The tree of the entries "", 00, 10, 2021, … that the first implementations of RFC 6962 share as a test. */
    @Test
    void theTreeIsTheOneOfTheRfc() {
        MerkleTree tree = new MerkleTree();
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                tree.root().toString());
        for (String hex : List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")) {
            tree.add(MerkleTree.leaf(HexFormat.of().parseHex(hex)));
        }

        assertEquals(
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                tree.root().toString());
    }

    private Map<String, Object> receiptOf(int number, int size) {
        List<Hash> leaves = log.leaves.subList(0, size);
        Map<String, Object> receipt = new TreeMap<>();
        receipt.put("format", "nef-receipt-1");
        receipt.put("entry", Plain.of(JsonReader.read(log.entries.get(number - 1))));
        receipt.put("path", InventedLog.texts(InventedLog.path(number - 1, leaves)));
        receipt.put("checkpoint", log.checkpoints.get(size));
        receipt.put(
                "contents", Map.of("lead", Map.of("content", InventedLog.content(number), "salt", "00".repeat(32))));
        return Plain.copy(receipt);
    }

    private Map<String, Object> proofOf(int first, int second) {
        List<Hash> path = first == 0 || first == second
                ? List.of()
                : InventedLog.consistency(first, log.leaves.subList(0, second), true);
        Map<String, Object> proof = new TreeMap<>();
        proof.put("format", "nef-consistency-1");
        proof.put("first", first);
        proof.put("second", second);
        proof.put("path", InventedLog.texts(path));
        return proof;
    }

    private static List<Break> receipt(Map<String, Object> receipt) {
        return new ReceiptCheck().run(Plain.json(receipt), Set.of());
    }

    private List<Break> consistency(int first, int second, Map<String, Object> proof) {
        return new ConsistencyCheck(
                        Plain.json(log.checkpoints.get(first)), Plain.json(log.checkpoints.get(second)), Set.of())
                .by(Plain.json(proof));
    }
}

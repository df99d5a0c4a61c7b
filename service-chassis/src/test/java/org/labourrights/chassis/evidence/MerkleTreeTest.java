package org.labourrights.chassis.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the definition of RFC 6962, 2.1, computed from all leaves, and its way of checking a proof, computed from none. */
class MerkleTreeTest {

    private static final int ALL = 66_200;

    private static final List<byte[]> LEAVES = new ArrayList<>();
    private static final Map<Tile, byte[]> STORED = new HashMap<>();

    /** Grown as the job grows it: in batches, each from what its edge reads. */
    @BeforeAll
    static void grow() {
        for (int from = 0; from < ALL; from += 997) {
            MerkleTree tree = new MerkleTree(from, stored(MerkleTree.edge(from)));
            for (int n = from; n < Math.min(ALL, from + 997); n++) {
                byte[] leaf = Hash.leaf(ByteBuffer.allocate(4).putInt(n).array());
                LEAVES.add(leaf);
                tree.add(leaf);
            }
            STORED.putAll(tree.changed());
        }
    }

    private static Map<Tile, byte[]> stored(Set<Tile> needed) {
        Map<Tile, byte[]> found = new HashMap<>();
        needed.stream().filter(STORED::containsKey).forEach(tile -> found.put(tile, STORED.get(tile)));
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 255, 256, 257, 511, 512, 513, 10_000, 65_535, 65_536, 65_537, 65_792, ALL})
    void hasTheRootAndThePathsOfTheDefinitionWhateverCameLater(int size) {
        String root = Hash.hex(root(0, size));

        assertEquals(root, Hash.hex(new MerkleTree(size, stored(MerkleTree.edge(size))).root(size)));
        for (int leaf : new int[] {0, 1, size / 3, size / 2, size - 2, size - 1}) {
            if (leaf < 0 || leaf >= size) {
                continue;
            }
            List<String> path = new MerkleTree(size, stored(MerkleTree.around(leaf, size))).path(leaf, size);
            assertEquals(root, climbed(leaf, size, path), leaf + " of " + size);
            assertTrue(path.size() <= 17);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 255, 256, 257, 300, 512, 4_095, 65_535, 65_536, 65_537, 66_000})
    void provesThatLaterCheckpointsContinueEarlierOnes(int first) {
        for (int second : new int[] {first, first + 1, 2 * first, 65_536, 65_538, ALL}) {
            if (second < first || second > ALL) {
                continue;
            }
            MerkleTree tree = new MerkleTree(second, stored(MerkleTree.around(first - 1, second)));
            continues(first, second, tree.consistency(first, second));
        }
    }

    @Test
    void readsFewTilesWhateverTheSize() {
        assertTrue(MerkleTree.around(12_345_678, 10_000_000_000L).size() <= 10);
    }

    private static byte[] root(int from, int to) {
        if (to - from == 1) {
            return LEAVES.get(from);
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        return Hash.node(root(from, middle), root(middle, to));
    }

    /** The steps of the page, "A receipt". */
    private static String climbed(long leaf, long size, List<String> path) {
        long m = leaf;
        long n = size - 1;
        byte[] r = LEAVES.get((int) leaf);
        for (String beside : path) {
            byte[] p = HexFormat.of().parseHex(beside);
            assertTrue(n > 0, "the path is too long");
            if (m % 2 == 1 || m == n) {
                r = Hash.node(p, r);
                while (m % 2 == 0 && m != 0) {
                    m /= 2;
                    n /= 2;
                }
            } else {
                r = Hash.node(r, p);
            }
            m /= 2;
            n /= 2;
        }
        assertEquals(0, n);
        return Hash.hex(r);
    }

    /** The steps of the page, "Consistency of two checkpoints". */
    private static void continues(int first, int second, List<String> path) {
        if (first == second) {
            assertEquals(List.of(), path);
            return;
        }
        List<byte[]> hashes = new ArrayList<>();
        if (Integer.bitCount(first) == 1) {
            hashes.add(root(0, first));
        }
        path.forEach(hash -> hashes.add(HexFormat.of().parseHex(hash)));
        long m = first - 1;
        long n = second - 1;
        while (m % 2 == 1) {
            m /= 2;
            n /= 2;
        }
        byte[] f = hashes.getFirst();
        byte[] s = hashes.getFirst();
        for (byte[] p : hashes.subList(1, hashes.size())) {
            assertTrue(n > 0, "the path is too long");
            if (m % 2 == 1 || m == n) {
                f = Hash.node(p, f);
                s = Hash.node(p, s);
                while (m % 2 == 0 && m != 0) {
                    m /= 2;
                    n /= 2;
                }
            } else {
                s = Hash.node(s, p);
            }
            m /= 2;
            n /= 2;
        }
        String which = first + " and " + second;
        assertEquals(0, n, which);
        assertEquals(Hash.hex(root(0, first)), Hash.hex(f), which);
        assertEquals(Hash.hex(root(0, second)), Hash.hex(s), which);
    }
}

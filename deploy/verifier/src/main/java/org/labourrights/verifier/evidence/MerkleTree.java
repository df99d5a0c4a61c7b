package org.labourrights.verifier.evidence;

import java.util.ArrayList;
import java.util.List;
import org.labourrights.verifier.hash.Hash;

/** Tree of RFC 6962 that grows leaf by leaf and keeps no more than one node for each of its levels. */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final List<Hash> peaks = new ArrayList<>();
    private long size;

    static Hash leaf(byte[] entry) {
        return Hash.of(LEAF, entry);
    }

    static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }

    void add(Hash leaf) {
        Hash node = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            node = node(peaks.removeLast(), node);
        }
        peaks.add(node);
        size++;
    }

    long size() {
        return size;
    }

    Hash root() {
        if (peaks.isEmpty()) {
            return Hash.of();
        }
        Hash root = peaks.getLast();
        for (int peak = peaks.size() - 2; peak >= 0; peak--) {
            root = node(peaks.get(peak), root);
        }
        return root;
    }
}

package org.labourrights.verifier.evidence;

import java.util.List;
import java.util.Optional;
import org.labourrights.verifier.hash.Hash;

/** The two proofs of RFC 9162 (2.1.3.2 and 2.1.4.2), step by step as the page tells them. */
final class ProofPath {

    private final List<Hash> hashes;
    private long m;
    private long n;

    private ProofPath(List<Hash> hashes, long m, long n) {
        this.hashes = hashes;
        this.m = m;
        this.n = n;
    }

    /** The root that this leaf leads to; nothing when the path has another length than the tree asks for. */
    static Optional<Hash> rootOf(Hash leaf, long number, long size, List<Hash> hashes) {
        ProofPath path = new ProofPath(hashes, number - 1, size - 1);
        Hash root = leaf;
        for (Hash beside : path.hashes) {
            if (path.n == 0) {
                return Optional.empty();
            }
            root = path.isRight() ? MerkleTree.node(beside, root) : MerkleTree.node(root, beside);
            path.rise();
        }
        return path.n == 0 ? Optional.of(root) : Optional.empty();
    }

    /** Roots of the smaller and the larger tree. */
    record BothRoots(Hash first, Hash second) {}

    /** The roots that this proof leads to; nothing when it has another length than both trees ask for. */
    static Optional<BothRoots> rootsOf(Hash firstRoot, long first, long second, List<Hash> hashes) {
        ProofPath path = new ProofPath(hashes, first - 1, second - 1);
        while ((path.m & 1) == 1) {
            path.halve();
        }
        boolean whole = Long.bitCount(first) == 1;
        if (!whole && hashes.isEmpty()) {
            return Optional.empty();
        }
        Hash smaller = whole ? firstRoot : hashes.getFirst();
        Hash larger = smaller;
        for (Hash beside : hashes.subList(whole ? 0 : 1, hashes.size())) {
            if (path.n == 0) {
                return Optional.empty();
            }
            if (path.isRight()) {
                smaller = MerkleTree.node(beside, smaller);
                larger = MerkleTree.node(beside, larger);
            } else {
                larger = MerkleTree.node(larger, beside);
            }
            path.rise();
        }
        return path.n == 0 ? Optional.of(new BothRoots(smaller, larger)) : Optional.empty();
    }

    private boolean isRight() {
        return (m & 1) == 1 || m == n;
    }

    private void rise() {
        if (m == n) {
            while ((m & 1) == 0 && m != 0) {
                halve();
            }
        }
        halve();
    }

    private void halve() {
        m >>= 1;
        n >>= 1;
    }
}

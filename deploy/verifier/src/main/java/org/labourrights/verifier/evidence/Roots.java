package org.labourrights.verifier.evidence;

import java.util.ArrayList;
import java.util.List;
import org.labourrights.verifier.hash.Hash;

/** The roots that a series of leaves has at the sizes of checkpoints; nothing is there for a size that it does not reach. */
record Roots(List<Boolean> fits) {

    /** @param checkpoints by size */
    static Roots of(List<Hash> leaves, List<Checkpoint> checkpoints) {
        MerkleTree tree = new MerkleTree();
        List<Boolean> fits = new ArrayList<>();
        for (Checkpoint checkpoint : checkpoints) {
            while (tree.size() < checkpoint.size() && tree.size() < leaves.size()) {
                tree.add(leaves.get((int) tree.size()));
            }
            fits.add(tree.size() == checkpoint.size() && tree.root().equals(checkpoint.root()));
        }
        return new Roots(fits);
    }

    /** How many checkpoints there are up to the last that fits: up to there all leaves are the sealed ones. */
    int reach() {
        return fits.lastIndexOf(true) + 1;
    }
}

package org.labourrights.chassis.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.file.Sha256;

/**
 * The tree of RFC 6962 over the tiles that a question needs. It grows leaf by leaf, whatever its size, from the last tile of
 * each level alone; roots and proofs of earlier sizes are read from the same tiles, because what is full never changes.
 */
final class MerkleTree {

    private final Map<Tile, byte[]> tiles;
    private final Set<Tile> changed = new HashSet<>();
    private long size;

    MerkleTree(long size, Map<Tile, byte[]> tiles) {
        this.size = size;
        this.tiles = new HashMap<>(tiles);
    }

    /** Tiles that are needed where a log of this size is to grow, and for its root. */
    static Set<Tile> edge(long size) {
        return around(size, size);
    }

    /** Tiles that hold the way of a leaf, counted from 0, to the root of the first leaves, and what lies beside it. */
    static Set<Tile> around(long leaf, long size) {
        Set<Tile> needed = new HashSet<>();
        for (int level = 0; level == 0 || size >> (Tile.HEIGHT * level) > 0; level++) {
            needed.add(Tile.above(leaf, level));
            needed.add(Tile.above(size, level));
        }
        return needed;
    }

    long size() {
        return size;
    }

    /** Tiles that have grown, with all their hashes. */
    Map<Tile, byte[]> changed() {
        Map<Tile, byte[]> grown = new HashMap<>();
        changed.forEach(tile -> grown.put(tile, tiles.get(tile)));
        return grown;
    }

    void add(byte[] leaf) {
        add(0, size, leaf);
        size++;
    }

    private void add(int level, long index, byte[] hash) {
        Tile tile = new Tile(level, index >> Tile.HEIGHT);
        byte[] before = tiles.getOrDefault(tile, new byte[0]);
        int place = (int) (index % Tile.WIDTH);
        if (before.length != place * Hash.BYTES) {
            throw new IllegalStateException(tile + " has " + before.length + " bytes before number " + index);
        }
        byte[] grown = Arrays.copyOf(before, before.length + Hash.BYTES);
        System.arraycopy(hash, 0, grown, before.length, Hash.BYTES);
        tiles.put(tile, grown);
        changed.add(tile);
        if (place == Tile.WIDTH - 1) {
            add(level + 1, index >> Tile.HEIGHT, node(Tile.HEIGHT * (level + 1), index >> Tile.HEIGHT, tile));
        }
    }

    /** The root of the first leaves. */
    byte[] root(long leaves) {
        return leaves == 0 ? Sha256.digest().digest() : root(0, leaves);
    }

    /** The hashes beside the way of a leaf, counted from 0, to the root of the first {@code leaves}; the lowest first. */
    List<String> path(long leaf, long leaves) {
        List<byte[]> beside = new ArrayList<>();
        long from = 0;
        long to = leaves;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (leaf < middle) {
                beside.add(root(middle, to));
                to = middle;
            } else {
                beside.add(root(from, middle));
                from = middle;
            }
        }
        return beside.reversed().stream().map(Hash::hex).toList();
    }

    /** The proof of RFC 6962, 2.1.2, that the root of the later size continues that of the earlier one. */
    List<String> consistency(long earlier, long later) {
        List<byte[]> proof = new ArrayList<>();
        if (earlier == 0 || earlier == later) {
            return List.of();
        }
        long from = 0;
        long to = later;
        while (earlier < to) {
            long middle = from + split(to - from);
            if (earlier <= middle) {
                proof.add(root(middle, to));
                to = middle;
            } else {
                proof.add(root(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            proof.add(root(from, to));
        }
        return proof.reversed().stream().map(Hash::hex).toList();
    }

    private byte[] root(long from, long to) {
        long count = to - from;
        int height = Long.numberOfTrailingZeros(count);
        if (Long.bitCount(count) == 1) {
            return node(height, from >> height);
        }
        long middle = from + split(count);
        return Hash.node(root(from, middle), root(middle, to));
    }

    /** The largest power of two below. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }

    /** Root of 2^height leaves, counted from 0 among those of its height. */
    private byte[] node(int height, long index) {
        int level = height / Tile.HEIGHT;
        return node(height, index, new Tile(level, index >> (Tile.HEIGHT - height % Tile.HEIGHT)));
    }

    private byte[] node(int height, long index, Tile tile) {
        byte[] hashes = tiles.get(tile);
        if (hashes == null) {
            throw new IllegalStateException(tile + " is missing");
        }
        int inside = height - Tile.HEIGHT * tile.level();
        int first = (int) ((index << inside) % Tile.WIDTH);
        return node(hashes, first, 1 << inside);
    }

    private static byte[] node(byte[] hashes, int first, int count) {
        if (count == 1) {
            return Arrays.copyOfRange(hashes, first * Hash.BYTES, (first + 1) * Hash.BYTES);
        }
        int half = count / 2;
        return Hash.node(node(hashes, first, half), node(hashes, first + half, half));
    }
}

package org.labourrights.chassis.evidence;

/**
 * Name of 256 hashes of the tree that lie side by side.
 *
 * @param level 0 for leaves, n for roots of 256ⁿ leaves each
 * @param position counted from 0 within the level
 */
record Tile(int level, long position) {

    /** Levels of the tree in one level of tiles. */
    static final int HEIGHT = 8;

    static final int WIDTH = 1 << HEIGHT;

    /** The one that holds the node of its level above the leaf, or would hold it. */
    static Tile above(long leaf, int level) {
        return new Tile(level, leaf >> (HEIGHT * (level + 1)));
    }
}

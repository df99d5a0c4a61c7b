package org.labourrights.chassis.attachment;

import java.util.zip.ZipException;

/** What one file may cost when it is unpacked, with the archives inside of it: counted over all of them. */
final class Unpacking {

    /** What its reader's computer would have to bear, bytes. */
    static final long MOST_BYTES = 256L << 20;

    /** More parts than any text or table has. */
    static final int MOST_PARTS = 5_000;

    /** A table inside of a text, and nothing inside of that. */
    private static final int DEEPEST = 1;

    private long bytes;
    private int parts;
    private int depth;

    /** Counts a part that claims to become so large; called before anything of it is unpacked. */
    void part(long size) throws ZipException {
        // Compared before it is added: a size is the sender's word, and may be as large as a number can be.
        if (++parts > MOST_PARTS || size > MOST_BYTES - bytes) {
            throw ZipDirectory.unfit("more than is unpacked");
        }
        bytes += size;
    }

    /** Goes into an archive inside. */
    void enter() throws ZipException {
        if (++depth > DEEPEST) {
            throw ZipDirectory.unfit("archives inside of archives");
        }
    }

    void leave() {
        depth--;
    }
}

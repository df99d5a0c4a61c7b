package org.labourrights.chassis.privacy.rotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come in one table.
 *
 * @param after primary key of the last row that was walked in this pass; null before the first
 * @param done whether this pass is through with it
 */
record WalkedTable(
        String name,
        @Nullable List<String> after,
        boolean done,
        long walked,
        long turned,
        long turnedBefore,
        KeysInUse inUse) {}

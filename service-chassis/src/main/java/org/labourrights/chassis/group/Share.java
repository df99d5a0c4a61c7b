package org.labourrights.chassis.group;

import org.labourrights.chassis.identifier.Yuan;

/**
 * What one subject gives to the sums of its group.
 *
 * @param counted false once it does not stand for anything any more, withdrawn or merged: then it gives nothing
 * @param open counted, and somebody still has to act
 */
public record Share(boolean counted, boolean open, int people, Yuan amount, Yuan paid) {

    public static final Share NONE = new Share(false, false, 0, Yuan.ZERO, Yuan.ZERO);

    Sums all() {
        return counted ? Sums.one(people, amount) : Sums.NONE;
    }

    Sums stillOpen() {
        return open ? Sums.one(people, amount) : Sums.NONE;
    }
}

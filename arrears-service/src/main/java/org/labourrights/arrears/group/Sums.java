package org.labourrights.arrears.group;

import org.labourrights.chassis.identifier.Yuan;

/** Leads, workers and yuan, added up. */
record Sums(int leads, int workers, Yuan amount) {

    static final Sums NONE = new Sums(0, 0, Yuan.ZERO);

    static Sums one(int workers, Yuan amount) {
        return new Sums(1, workers, amount);
    }

    Sums plus(Sums other) {
        return new Sums(leads + other.leads, workers + other.workers, amount.plus(other.amount));
    }

    Sums minus(Sums other) {
        return new Sums(leads - other.leads, workers - other.workers, amount.minus(other.amount));
    }
}

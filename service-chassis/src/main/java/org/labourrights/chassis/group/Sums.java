package org.labourrights.chassis.group;

import org.labourrights.chassis.identifier.Yuan;

/** Subjects, people and yuan, added up. */
public record Sums(int subjects, int people, Yuan amount) {

    static final Sums NONE = new Sums(0, 0, Yuan.ZERO);

    static Sums one(int people, Yuan amount) {
        return new Sums(1, people, amount);
    }

    Sums plus(Sums other) {
        return new Sums(subjects + other.subjects, people + other.people, amount.plus(other.amount));
    }

    Sums minus(Sums other) {
        return new Sums(subjects - other.subjects, people - other.people, amount.minus(other.amount));
    }
}

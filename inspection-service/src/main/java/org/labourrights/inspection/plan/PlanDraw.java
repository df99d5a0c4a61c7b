package org.labourrights.inspection.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a plan keeps of its draw: the rest is published. */
@Embeddable
public class PlanDraw {

    @Enumerated(EnumType.STRING)
    @Column(name = "draw_state")
    private DrawState state = DrawState.NONE;

    @Column(name = "draw_attempt")
    private int attempt;

    @Column(name = "draw_algorithm")
    private @Nullable String algorithm;

    private @Nullable String commitment;

    private @Nullable String seed;

    private int objects;

    /** For the persistence provider, and for a plan without a draw. */
    protected PlanDraw() {}

    void commit(int as, String under, String digest) {
        state = DrawState.COMMITTED;
        attempt = as;
        algorithm = under;
        commitment = digest;
    }

    void draw(String drawnSeed, int drawnObjects) {
        state = DrawState.DRAWN;
        seed = drawnSeed;
        objects = drawnObjects;
    }

    void voided() {
        state = DrawState.NONE;
        algorithm = null;
        commitment = null;
        seed = null;
        objects = 0;
    }

    public DrawState state() {
        return state;
    }

    /** The last attempt, 0 before the first. */
    public int attempt() {
        return attempt;
    }

    public @Nullable String algorithm() {
        return algorithm;
    }

    /** SHA-256 of the frozen lists and all that decides the draw, in hexadecimal. */
    public @Nullable String commitment() {
        return commitment;
    }

    public @Nullable String seed() {
        return seed;
    }

    /** How many enterprises were drawn. */
    public int objects() {
        return objects;
    }
}

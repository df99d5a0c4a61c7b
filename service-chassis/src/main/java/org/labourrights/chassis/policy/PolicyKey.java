package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.labourrights.chassis.time.DayUnit;

/**
 * A policy that the code reads (政策项): its name, its unit and how its value is read. Declared once, as a constant; seeds,
 * administrators and rules all go through it. A service makes its keys known by {@link PolicyKeys}.
 *
 * @param <T> what the rules get
 */
public final class PolicyKey<T> {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*([.][A-Za-z0-9-]+)+");

    private final String name;
    private final String unit;
    private final PolicyShape<T> shape;

    private PolicyKey(String name, String unit, PolicyShape<T> shape) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a policy: " + name);
        }
        // An extreme that is not taken would promise a bound that is none.
        shape.extremes().forEach(shape::read);
        this.name = name;
        this.unit = unit;
        this.shape = shape;
    }

    /** @param unit of the value, {@code POINTS}; of lists and objects, what their parts are, {@code CODES} */
    public static <T> PolicyKey<T> of(String name, String unit, PolicyShape<T> shape) {
        return new PolicyKey<>(name, unit, shape);
    }

    /** A period. */
    public static PolicyKey<Integer> period(String name, DayUnit unit, int least, int most) {
        return of(name, unit.name(), PolicyShapes.whole(least, most));
    }

    /** A count of something: {@code PERSON}, {@code POINTS}. */
    public static PolicyKey<Integer> count(String name, String unit, int least, int most) {
        return of(name, unit, PolicyShapes.whole(least, most));
    }

    public static PolicyKey<Boolean> flag(String name, String unit) {
        return of(name, unit, PolicyShapes.flag());
    }

    public static <E extends Enum<E>> PolicyKey<E> choice(String name, PolicyShape<E> among) {
        return of(name, "CODE", among);
    }

    public String name() {
        return name;
    }

    public String unit() {
        return unit;
    }

    public PolicyShape<T> shape() {
        return shape;
    }

    /** @throws PolicyMisfit if the value is none of this key's */
    T read(JsonNode value) {
        return shape.read(value);
    }

    @Override
    public String toString() {
        return name;
    }
}

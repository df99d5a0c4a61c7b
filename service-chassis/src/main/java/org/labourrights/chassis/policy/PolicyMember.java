package org.labourrights.chassis.policy;

/**
 * A named member of an object in a policy.
 *
 * @param needed whether the object is refused without it
 */
public record PolicyMember<T>(String name, PolicyShape<T> shape, boolean needed) {

    public static <T> PolicyMember<T> needed(String name, PolicyShape<T> shape) {
        return new PolicyMember<>(name, shape, true);
    }

    public static <T> PolicyMember<T> optional(String name, PolicyShape<T> shape) {
        return new PolicyMember<>(name, shape, false);
    }
}

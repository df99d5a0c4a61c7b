package org.labourrights.chassis.policy;

/** Who brought a policy row. */
public enum PolicyOrigin {
    /** It came with the application, in {@code policies/*.yaml}. */
    SEED,
    /** An administrator added it. */
    ADMIN
}

package org.labourrights.chassis.inbox;

/** The domain refuses an event; it is noted with this code and not tried again. */
public final class ConsumerRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param code stable problem code, {@code E-STATE}; no personal data */
    public ConsumerRefusal(String code) {
        super(code, null, false, false);
    }
}

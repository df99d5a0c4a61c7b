package org.labourrights.chassis.inbox;

/** What arrived is no event of its type; trying again cannot help. */
public final class MalformedEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable reason, {@code E-EVENT-DATA}
     * @param detail what is wrong, without quoting values
     */
    public MalformedEvent(String code, String detail) {
        super(detail, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}

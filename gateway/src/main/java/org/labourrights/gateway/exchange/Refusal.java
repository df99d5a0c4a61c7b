package org.labourrights.gateway.exchange;

/**
 * Every problem that the gateway itself answers. Status and texts stand in {@code META-INF/problems.yaml} under
 * {@link #code()}; a refusal without an entry there stops the start.
 */
public enum Refusal {
    URI("E-URI"),
    FRAMING("E-FRAMING"),
    METHOD("E-METHOD"),
    NOT_FOUND("E-NOT-FOUND"),
    URI_LENGTH("E-URI-LENGTH"),
    HEADER_SIZE("E-HEADER-SIZE"),
    TOKEN_MISSING("E-TOKEN-MISSING"),
    TOKEN_INVALID("E-TOKEN-INVALID"),
    TOKEN_EXPIRED("E-TOKEN-EXPIRED"),
    ROLE("E-ROLE"),
    RATE_LIMIT("E-RATE-LIMIT"),
    BODY_SIZE("E-BODY-SIZE"),
    BODY_TIME("E-BODY-TIME"),
    BODY_SHAPE("E-SHAPE"),
    UPSTREAM_BROKEN("E-UPSTREAM-BROKEN"),
    UPSTREAM_TIME("E-UPSTREAM-TIME"),
    SERVICE_UNAVAILABLE("E-SERVICE-UNAVAILABLE"),
    SERVICE_BUSY("E-SERVICE-BUSY"),
    ISSUER_UNAVAILABLE("E-ISSUER-UNAVAILABLE"),
    INTERNAL("E-INTERNAL");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

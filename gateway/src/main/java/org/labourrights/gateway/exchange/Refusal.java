package org.labourrights.gateway.exchange;

/**
 * Every problem that the gateway itself answers. Status and texts stand in {@code META-INF/problems.yaml} under
 * {@link #code()}; a refusal without an entry there stops the start.
 */
public enum Refusal {
    URI("E-URI"),
    FRAMING("E-FRAMING"),
    METHOD("E-METHOD"),
    ROUTE("E-ROUTE"),
    URI_LENGTH("E-URI-TOO-LONG"),
    HEADER_SIZE("E-HEADERS-TOO-LARGE"),
    UNAUTHENTICATED("E-UNAUTHENTICATED"),
    TOKEN_EXPIRED("E-TOKEN-EXPIRED"),
    FORBIDDEN("E-FORBIDDEN"),
    RATE_LIMIT("E-RATE-LIMIT"),
    BODY_SIZE("E-TOO-LARGE"),
    BODY_TIME("E-BODY-TIME"),
    UPSTREAM_BROKEN("E-UPSTREAM-BROKEN"),
    UPSTREAM_TIME("E-UPSTREAM-TIME"),
    SERVICE_UNAVAILABLE("E-SERVICE-UNAVAILABLE"),
    SERVICE_BUSY("E-SERVICE-BUSY"),
    ISSUER_UNAVAILABLE("E-ISSUER-UNAVAILABLE");

    private final String code;

    Refusal(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}

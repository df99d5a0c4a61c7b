package org.labourrights.gateway.token;

/** What the check of a token says. */
sealed interface TokenOutcome {

    /** The token is good. */
    record Accepted(VerifiedToken token) implements TokenOutcome {}

    /** Signed by a key that is not among those known; the issuer may have a new one. */
    record UnknownKey() implements TokenOutcome {}

    /** Genuine, but past its expiry. */
    record Expired() implements TokenOutcome {}

    /** Anything else that is wrong with it. The reason is not told: it would help only who forges. */
    record Invalid() implements TokenOutcome {}
}

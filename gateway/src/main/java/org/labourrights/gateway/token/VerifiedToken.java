package org.labourrights.gateway.token;

import java.util.Set;

/**
 * What the gateway needs to know of a token that passed the check.
 *
 * @param client the application ({@code azp} or {@code client_id}), empty if the token names none
 * @param subject the {@code sub} claim; may be a person, so it is never logged
 * @param expiresAtMillis the {@code exp} claim, milliseconds since the epoch
 */
public record VerifiedToken(String client, String subject, Set<String> roles, long expiresAtMillis) {

    /** Who shares one allowance: an application's own calls, or one user of one application. */
    public String allowanceKey() {
        return client + ' ' + subject;
    }
}

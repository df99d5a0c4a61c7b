package org.labourrights.chassis.scope;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The caller of the running request or job. Without a token and outside {@link SystemScope} that is
 * {@link Caller#ANONYMOUS}, who sees no row.
 */
@ApplicationScoped
public class CurrentCaller {

    private final Instance<CurrentIdentityAssociation> identities;
    private final CallerClaims claims;

    CurrentCaller(Instance<CurrentIdentityAssociation> identities, CallerClaims claims) {
        this.identities = identities;
        this.claims = claims;
    }

    public Caller get() {
        SystemScope.Opened system = SystemScope.current();
        return system == null ? caller() : system.caller();
    }

    /**
     * Whether the caller may decide in the name of this very agency: the token names it, or the caller acts for agencies of
     * its kind and a division of the caller holds the agency's. {@link Caller#actsFor} alone lets an officer of a county
     * act for the bureau of the province.
     *
     * @param agencyId for example {@code HRSS-150105}
     */
    public boolean actsFor(String agencyId) {
        Caller who = get();
        return who.system()
                || who.agencies().contains(agencyId)
                || who.actsFor(agencyId)
                        && claims.pathOf(agencyId).filter(who::covers).isPresent();
    }

    /**
     * Who answers for what is done now, as audit columns and log name it: the subject of the person or system that called,
     * also inside {@link SystemScope#call}; {@code system:<why>} where nobody called or nobody may be named.
     */
    public String actor() {
        SystemScope.Opened system = SystemScope.current();
        if (system != null && system.inOwnName()) {
            return system.caller().subject();
        }
        Caller caller = caller();
        return system == null || caller.authenticated()
                ? caller.subject()
                : system.caller().subject();
    }

    private Caller caller() {
        SecurityIdentity identity = identity();
        if (identity == null || identity.isAnonymous()) {
            return Caller.ANONYMOUS;
        }
        return identity.getPrincipal() instanceof JsonWebToken token
                ? claims.read(token, identity.getRoles())
                : claims.withoutToken(identity.getPrincipal().getName(), Set.copyOf(identity.getRoles()));
    }

    private @Nullable SecurityIdentity identity() {
        boolean inRequest = Arc.container().requestContext().isActive();
        return inRequest && identities.isResolvable() ? identities.get().getIdentity() : null;
    }
}

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
        Caller system = SystemScope.current();
        if (system != null) {
            return system;
        }
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

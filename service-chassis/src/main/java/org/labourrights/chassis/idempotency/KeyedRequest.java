package org.labourrights.chassis.idempotency;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the interceptor needs to know of the HTTP request, put here by {@link KeyedRequestFilter}. */
@RequestScoped
class KeyedRequest {

    private @Nullable String key;
    private boolean dryRun;
    private @Nullable RequestHash hash;

    void is(@Nullable String newKey, boolean isDryRun, RequestHash newHash) {
        this.key = newKey;
        this.dryRun = isDryRun;
        this.hash = newHash;
    }

    @Nullable
    String key() {
        return key;
    }

    boolean dryRun() {
        return dryRun;
    }

    RequestHash hash() {
        if (hash == null) {
            throw new IllegalStateException("@Idempotent stands on something that is no resource method");
        }
        return hash;
    }
}

package org.labourrights.chassis.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of the running request and what the interceptor needs besides, put here by {@link KeyedRequestFilter}. */
@RequestScoped
public class KeyedRequest {

    private @Nullable String key;
    private boolean dryRun;
    private @Nullable RequestHash hash;

    void is(@Nullable String newKey, boolean isDryRun, RequestHash newHash) {
        this.key = newKey;
        this.dryRun = isDryRun;
        this.hash = newHash;
    }

    /** The {@code Idempotency-Key} as sent; empty on a dry run, which may go without. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }

    /** Whether the caller only asks what would happen; nothing that this answers may tell of others. */
    public boolean dryRun() {
        return dryRun;
    }

    RequestHash hash() {
        if (hash == null) {
            throw new IllegalStateException("@Idempotent stands on something that is no resource method");
        }
        return hash;
    }
}

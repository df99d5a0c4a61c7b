package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;
import org.labourrights.edge.ready.ThisMachine;

/**
 * Where anybody checks a document. It is printed, and what is printed cannot be corrected: production does not start without
 * an address that a stranger can open.
 */
@ApplicationScoped
class VerificationAddress implements StartCheck {

    private static final String SETTING = "labourrights.documents.verified-at";

    private final DocumentConfig config;
    private final DocumentFamilies families;

    VerificationAddress(DocumentConfig config, DocumentFamilies families) {
        this.config = config;
        this.families = families;
    }

    /** With a slash at its end; empty where an installation for development names none. */
    Optional<String> get() {
        return config.verifiedAt().map(URI::toString).map(each -> each.endsWith("/") ? each : each + "/");
    }

    @Override
    public List<String> complaints(Profile profile) {
        if (families.isEmpty()) {
            return List.of();
        }
        URI address = config.verifiedAt().orElse(null);
        return switch (profile) {
            case SANDBOX, TEST ->
                address == null || isAddress(address)
                        ? List.of()
                        : List.of(SETTING + " is no address that can be opened: begin it with http(s):// and a host");
            case PRODUCTION ->
                isPublic(address)
                        ? List.of()
                        : List.of(SETTING + (address == null ? " is not set" : " is an address for development")
                                + ": name the public one of the gateway, https://host/api/…/public/documents/");
        };
    }

    private static boolean isAddress(URI address) {
        return List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
    }

    private static boolean isPublic(@Nullable URI address) {
        return address != null && "https".equals(address.getScheme()) && !ThisMachine.isHostOf(address);
    }
}

package org.labourrights.chassis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.chassis.privacy.KeyRing;

/** The keys that may sign checkpoints: the active one, and former ones that hand over to it. */
@ApplicationScoped
class SigningKeys {

    private final EvidenceConfig config;
    private final String profile;

    SigningKeys(
            EvidenceConfig config,
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") String profile) {
        this.config = config;
        this.profile = profile;
    }

    SigningKey active() {
        KeyRing ring = ring();
        return SigningKey.of(ring.key(ring.active()).getEncoded());
    }

    /** The key with this public key, if it is present. */
    Optional<SigningKey> of(String publicKey) {
        KeyRing ring = ring();
        return ring.ids().stream()
                .map(id -> SigningKey.of(ring.key(id).getEncoded()))
                .filter(key -> key.publicKey().equals(publicKey))
                .findFirst();
    }

    private KeyRing ring() {
        return new KeyRing(KeyRing.permitted(config.keys(), profile), config.activeKey(), "Ed25519");
    }
}

package org.labourrights.chassis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.labourrights.chassis.privacy.KeyRing;
import org.labourrights.chassis.privacy.PrivacyConfig;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/** Production signs its checkpoints with a key that nobody can know or guess, and that serves nothing else. */
@ApplicationScoped
class OwnSigningKeys implements StartCheck {

    private static final String KEYS = "labourrights.evidence.keys.";

    private final EvidenceConfig evidence;
    private final PrivacyConfig privacy;

    OwnSigningKeys(EvidenceConfig evidence, PrivacyConfig privacy) {
        this.evidence = evidence;
        this.privacy = privacy;
    }

    @Override
    public List<String> complaints(Profile profile) {
        return switch (profile) {
            case SANDBOX, TEST -> List.of();
            case PRODUCTION -> complaints();
        };
    }

    private List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        if (isDevelopment(evidence.activeKey())) {
            complaints.add("labourrights.evidence.active-key names a development key: set a key of your own as " + KEYS
                    + "<id> (32 random bytes in base64) and make it active");
        } else if (!evidence.keys().containsKey(evidence.activeKey())) {
            complaints.add("labourrights.evidence.active-key names no key: set it as " + KEYS + evidence.activeKey());
        }
        evidence.keys().forEach((id, encoded) -> {
            if (isDevelopment(id)) {
                return;
            }
            if (isGuessable(encoded)) {
                complaints.add(KEYS + id + " is no random key: make one with `openssl rand -base64 32`");
            }
            if (Stream.of(privacy.keys(), privacy.indexKeys()).anyMatch(keys -> keys.containsValue(encoded))) {
                complaints.add(KEYS + id + " also protects personal data: each key serves one purpose");
            }
        });
        return complaints;
    }

    private static boolean isDevelopment(String id) {
        return id.startsWith(PrivacyConfig.DEVELOPMENT);
    }

    private static boolean isGuessable(String encoded) {
        try {
            byte[] key = Base64.getDecoder().decode(encoded);
            return key.length != Hash.BYTES || KeyRing.isGuessable(key);
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}

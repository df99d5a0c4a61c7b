package org.labourrights.chassis.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/**
 * Production keeps personal data under keys that nobody can know or guess. The bytes are judged, not what they are called:
 * the development keys are as well known under another id.
 */
@ApplicationScoped
class OwnKeys implements StartCheck {

    private static final String PREFIX = "labourrights.privacy.";

    private final PrivacyConfig privacy;

    OwnKeys(PrivacyConfig privacy) {
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
        Map<String, String> seen = new HashMap<>();
        active(PREFIX + "active-key", PREFIX + "keys.", privacy.activeKey(), complaints);
        active(PREFIX + "active-index-key", PREFIX + "index-keys.", privacy.activeIndexKey(), complaints);
        keys(PREFIX + "keys.", privacy.keys(), seen, complaints);
        keys(PREFIX + "index-keys.", privacy.indexKeys(), seen, complaints);
        return complaints;
    }

    private static void active(String setting, String prefix, String id, List<String> complaints) {
        if (isDevelopment(id)) {
            complaints.add("%s names a development key: set a key of your own as %s<id> (32 random bytes in base64) and"
                            .formatted(setting, prefix)
                    + " make it active");
        }
    }

    /** The development keys that every configuration carries are left out in production, so they are no danger there. */
    private static void keys(
            String prefix, Map<String, String> keys, Map<String, String> seen, List<String> complaints) {
        keys.forEach((id, encoded) -> {
            String name = prefix + id;
            if (isDevelopment(id)) {
                return;
            }
            if (isGuessable(encoded)) {
                complaints.add(name + " is no random key: make one with `openssl rand -base64 32`");
            }
            String other = seen.putIfAbsent(encoded, name);
            if (other != null) {
                complaints.add(name + " is the same key as " + other + ": each key serves one purpose");
            }
        });
    }

    private static boolean isDevelopment(String id) {
        return id.startsWith(PrivacyConfig.DEVELOPMENT);
    }

    private static boolean isGuessable(String encoded) {
        try {
            return KeyRing.isGuessable(Base64.getDecoder().decode(encoded));
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}

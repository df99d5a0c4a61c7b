package org.labourrights.testkit.privacy;

import io.quarkus.test.junit.QuarkusMock;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.PrivacyConfig;

/**
 * The keys of a service, as another configuration would give them to it. A test turns everything back before it ends: the
 * others read with {@link #old} alone.
 */
public record Ring(Map<String, String> keys, String activeKey, Map<String, String> indexKeys, String activeIndexKey)
        implements PrivacyConfig {

    /** Id of the keys that every test begins with. */
    public static final String OLD = "dev-1";

    /** Id of the keys that a test turns over to. */
    public static final String NEW = "dev-2";

    private static final String NEW_KEY = "+WVU0M8ktfJxBfiZ2xHRJPVvUqjpUrXDJ9GMs6jLrm8=";
    private static final String NEW_INDEX_KEY = "RmHhYdWUCg5UhPnYzIBCVv9dW93tE4yC+I7fg9G0IUc=";

    private static final String KEYS = "keys";
    private static final String INDEX_KEYS = "index-keys";

    /** The keys before the rotation. */
    public static Ring old() {
        return new Ring(only(KEYS, OLD), OLD, only(INDEX_KEYS, OLD), OLD);
    }

    /** Both, the old ones active: the first step of a rotation, and the way back. */
    public static Ring added() {
        return new Ring(both(KEYS), OLD, both(INDEX_KEYS), OLD);
    }

    /** Both, the new ones active. */
    public static Ring turning() {
        return new Ring(both(KEYS), NEW, both(INDEX_KEYS), NEW);
    }

    /** The new encryption key alone, and both index keys: what an index alone is left of has to be found. */
    public static Ring reading() {
        return new Ring(only(KEYS, NEW), NEW, both(INDEX_KEYS), NEW);
    }

    /** The old keys are gone. */
    public static Ring fresh() {
        return new Ring(only(KEYS, NEW), NEW, only(INDEX_KEYS, NEW), NEW);
    }

    /** From now on, and until the test ends, the service has these keys. */
    public void install() {
        QuarkusMock.installMockForType(new FieldCipher(this, "test"), FieldCipher.class);
        QuarkusMock.installMockForType(new BlindIndex(this, "test"), BlindIndex.class);
    }

    private static Map<String, String> both(String kind) {
        return Map.of(OLD, key(kind, OLD), NEW, key(kind, NEW));
    }

    private static Map<String, String> only(String kind, String id) {
        return Map.of(id, key(kind, id));
    }

    private static String key(String kind, String id) {
        if (id.equals(NEW)) {
            return kind.equals(KEYS) ? NEW_KEY : NEW_INDEX_KEY;
        }
        return ConfigProvider.getConfig().getValue("labourrights.privacy." + kind + "." + id, String.class);
    }
}

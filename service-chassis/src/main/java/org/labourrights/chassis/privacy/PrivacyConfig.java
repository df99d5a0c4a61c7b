package org.labourrights.chassis.privacy;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/**
 * Keys for personal data. Several may be present: the active one writes, all of them read, so that keys can be changed
 * without a stop. Each key is 32 bytes in base64.
 */
@ConfigMapping(prefix = "labourrights.privacy")
public interface PrivacyConfig {

    /** How the ids of development keys begin; in production such a key neither writes nor reads. */
    String DEVELOPMENT = "dev";

    /** Encryption keys by id; ids are letters, digits and hyphens. */
    Map<String, String> keys();

    /** Id of the encryption key that writes. */
    String activeKey();

    /** Keys of the blind index by id. */
    Map<String, String> indexKeys();

    /** Id of the index key that writes. */
    String activeIndexKey();
}

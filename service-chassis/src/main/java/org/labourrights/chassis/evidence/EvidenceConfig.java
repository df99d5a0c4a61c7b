package org.labourrights.chassis.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Settings of the evidence log. */
@ConfigMapping(prefix = "labourrights.evidence")
public interface EvidenceConfig {

    /** Name of the service in entries and checkpoints: its path in the addresses. */
    String service();

    /** Seeds of Ed25519 keys by id, 32 bytes in base64. */
    Map<String, String> keys();

    /** Id of the key that signs; the one that signed before stays present until the next checkpoint. */
    String activeKey();

    /** Time from one look at the log to the next; an entry is sealed within a minute. */
    @WithDefault("45s")
    Duration every();
}

package org.labourrights.gateway.attempt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody may be wrong before it is not looked at again for a while. */
@ConfigMapping(prefix = "gateway.attempts")
public interface AttemptConfig {

    /** Tokens that are not accepted, from one address in the window. */
    @WithDefault("120")
    int badTokens();

    /** Codes that nobody was given, from one address in the window. */
    @WithDefault("20")
    int wrongCodes();

    /** The same of one code, from wherever. */
    @WithDefault("5")
    int sameCode();

    @WithDefault("1m")
    Duration window();
}

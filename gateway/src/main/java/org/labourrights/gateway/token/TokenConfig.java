package org.labourrights.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Whose tokens are accepted. */
@ConfigMapping(prefix = "gateway.token")
public interface TokenConfig {

    /** Value that the {@code iss} claim must have; its discovery document names the keys. */
    String issuer();

    /** Where the keys are, if not where the issuer's discovery document says. */
    Optional<String> keysUrl();

    /** Value that the {@code aud} claim must contain; the list of services says which unless something else does. */
    String audience();

    /** Name of the claim that holds the roles. */
    @WithDefault("groups")
    String rolesClaim();

    /** How far the issuer's clock may differ from ours. */
    @WithDefault("30s")
    Duration clockSkew();

    /** How often the keys are read again. */
    @WithDefault("10m")
    Duration keysRefresh();

    /** The shortest time between two reads of the keys, however many tokens name an unknown key. */
    @WithDefault("10s")
    Duration keysRefreshGap();

    /** How many verified tokens are remembered at most. */
    @WithDefault("50000")
    int remembered();

    /** How long a token is remembered at most, even if it is valid for longer. */
    @WithDefault("1h")
    Duration rememberedFor();
}

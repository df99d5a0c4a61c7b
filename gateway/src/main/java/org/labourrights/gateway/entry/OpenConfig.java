package org.labourrights.gateway.entry;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What anybody may call. */
@ConfigMapping(prefix = "gateway.open")
public interface OpenConfig {

    /** Operations that need no token, as {@code METHOD /path}; a segment {@code *} stands for any one id. */
    Optional<List<String>> operations();
}

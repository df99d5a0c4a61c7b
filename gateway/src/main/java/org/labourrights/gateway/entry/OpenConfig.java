package org.labourrights.gateway.entry;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What anybody may call. */
@ConfigMapping(prefix = "gateway.open")
public interface OpenConfig {

    /**
     * Operations that need no token, as {@code METHOD /path}; a segment {@code *} stands for any one id. One that takes a
     * longer body than others says so: {@code POST /path 10M}. Those of the list of services unless something else says.
     */
    Optional<List<String>> operations();

    /**
     * The longest body that somebody without a token may send, unless the operation is listed with its own; even where its
     * description takes a longer one.
     */
    @WithDefault("64K")
    MemorySize maxBody();
}

package org.labourrights.gateway.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long the first part of a request may be. */
@ConfigMapping(prefix = "gateway.head")
public interface HeadConfig {

    /** Longest request target, characters. */
    @WithDefault("8192")
    int uriLength();

    /** Longest sum of header names and values, characters. */
    @WithDefault("16384")
    int headerLength();

    /** Most headers. */
    @WithDefault("64")
    int headers();
}

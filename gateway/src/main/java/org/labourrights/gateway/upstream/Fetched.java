package org.labourrights.gateway.upstream;

import io.vertx.core.buffer.Buffer;

/**
 * A whole small answer that the gateway asked for on its own account.
 *
 * @param contentType the answer's content type, empty if it named none
 */
public record Fetched(int status, String contentType, Buffer body) {}

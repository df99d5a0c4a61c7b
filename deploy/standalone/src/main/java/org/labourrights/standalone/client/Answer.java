package org.labourrights.standalone.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.Optional;

/**
 * An HTTP answer.
 *
 * @param body the JSON document; a missing node when the body was empty or no JSON
 * @param text the body as it came
 */
public record Answer(int status, HttpHeaders headers, JsonNode body, String text) {

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The version of the resource, for {@code If-Match}. */
    public Optional<String> etag() {
        return headers.firstValue("ETag");
    }

    /** This answer, or a failure that names the call and shows the whole answer. */
    public Answer orFail(String call) {
        if (!isSuccess()) {
            throw new IllegalStateException(call + " answered " + status + ": " + text);
        }
        return this;
    }
}

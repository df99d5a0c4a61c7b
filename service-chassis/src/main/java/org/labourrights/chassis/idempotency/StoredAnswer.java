package org.labourrights.chassis.idempotency;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * An answer as it goes over the wire.
 *
 * @param status HTTP status, 200 to 399
 * @param headers headers that the resource set, with the media type; not those of the connection
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    Response response() {
        Response.ResponseBuilder answer = Response.status(status);
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return body.length == 0 ? answer.build() : answer.entity(body).build();
    }
}

package org.labourrights.inspection.credit;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Answers that anybody may read and keep for a while; whoever has one asks whether it still holds. */
public final class PublicAnswer {

    /** Short, because what is withdrawn must go from caches soon (行政处罚法 §48). */
    private static final String FIVE_MINUTES = "public, max-age=300";

    private PublicAnswer() {}

    /**
     * 200, or 304 when the caller has it already.
     *
     * @param shown what it says; its text makes the {@code ETag}
     */
    public static Response of(Request request, Record shown, Object body) {
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(shown.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body).tag(tag) : unchanged.tag(tag))
                .header(HttpHeaders.CACHE_CONTROL, FIVE_MINUTES)
                .build();
    }
}

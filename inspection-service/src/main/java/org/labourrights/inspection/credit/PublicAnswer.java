package org.labourrights.inspection.credit;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Answers that anybody may read and keep for a while; whoever has one asks whether it still holds. */
public final class PublicAnswer {

    /** Short, because what is withdrawn must go from caches soon (行政处罚法 §48). */
    private static final Duration KEPT = Duration.ofMinutes(5);

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
        CacheControl kept = new CacheControl();
        kept.setNoTransform(false);
        kept.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        kept.getCacheExtension().put("public", "");
        return (unchanged == null ? Response.ok(body).tag(tag) : unchanged.tag(tag))
                .cacheControl(kept)
                .build();
    }
}

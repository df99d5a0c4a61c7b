package org.labourrights.chassis.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Encoding;

/**
 * Reads the text of a body in the encoding that its media type names, UTF-8 without one, and stops at the first byte that
 * is none. Lines of JSON are left to their reader, which refuses the line and goes on with the next.
 */
@Provider
@Priority(200)
public class BodyEncoding implements ContainerRequestFilter {

    private static final String CHARSET = MediaType.CHARSET_PARAMETER;

    private final ResourceInfo resource;

    BodyEncoding(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || !isText(type)) {
            return;
        }
        Encoding encoding = of(type);
        if (!type.getSubtype().endsWith("ndjson") && !readsItself()) {
            request.setEntityStream(encoding.asUtf8(request.getEntityStream()));
        }
    }

    private boolean readsItself() {
        return resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(OwnEncoding.class);
    }

    private static boolean isText(MediaType type) {
        return type.getType().equals("text") || type.getSubtype().endsWith("json");
    }

    /**
     * The encoding that a media type names.
     *
     * @throws ProblemException {@code E-CHARSET} (415) for one that is not taken
     */
    public static Encoding of(@Nullable MediaType type) {
        return Encoding.named(type == null ? null : type.getParameters().get(CHARSET))
                .orElseThrow(() -> new ProblemException(
                        Problem.of("E-CHARSET", List.of(new FieldProblem("@Content-Type", "E-CHARSET", Map.of())))));
    }
}

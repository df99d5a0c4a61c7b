package org.labourrights.chassis.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds {@code Link: <…>; rel="next"} to every {@link Page} that has a next one. */
@Provider
class NextLink implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders()
                    .add(HttpHeaders.LINK, "<" + link(request.getUriInfo(), page.next()) + ">; rel=\"next\"");
        }
    }

    /** A path: the service does not know under which address it was called. */
    private static String link(UriInfo uri, String cursor) {
        URI asked = uri.getRequestUri();
        Stream<String> kept = Optional.ofNullable(asked.getRawQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(part -> !part.isEmpty() && !part.startsWith("cursor="));
        String next = "cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        return asked.getRawPath() + "?" + Stream.concat(kept, Stream.of(next)).collect(Collectors.joining("&"));
    }
}

package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.authentication.PreemptiveOAuth2HeaderScheme;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For REST Assured: every event that a person's call leaves in the log names that person, whatever the call did on the way;
 * and none names a worker, whose name must stand nowhere.
 */
public final class ActorFilter implements Filter {

    static final String REQUEST_ID = "X-Request-Id";
    private static final String WORKER = "WORKER";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ApiDocument document;

    ActorFilter(ApiDocument document) {
        this.document = document;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        String id = request.getHeaders().getValue(REQUEST_ID);
        if (id == null) {
            id = UUID.randomUUID().toString();
            request.header(REQUEST_ID, id);
        }
        Response response = context.next(request, expected);
        String token = request.getAuthenticationScheme() instanceof PreemptiveOAuth2HeaderScheme bearer
                ? bearer.getAccessToken()
                : null;
        check(request.getMethod(), URI.create(request.getURI()), response.statusCode(), token, id);
        return response;
    }

    void check(String method, URI called, int status, @Nullable String token, String requestId) {
        if (status >= 300 || token == null) {
            return;
        }
        document.find(method, called)
                .filter(operation -> operation.writes() && operation.roles() != null)
                .ifPresent(operation -> check(operation, token, requestId));
    }

    private static void check(ApiOperation operation, String token, String requestId) {
        JsonNode claims = claims(token);
        String subject = claims.path("sub").asText();
        List<String> roles = new ArrayList<>();
        claims.path("groups").forEach(role -> roles.add(role.asText()));
        boolean worker = roles.contains(WORKER);
        if (worker && roles.size() > 1) {
            // Whether this is the worker or the officer is for the operation to say.
            return;
        }
        for (RequestWrites.Signed event : signed(requestId)) {
            if (event.actor().equals(subject) == worker) {
                throw new AssertionError(operation + ", called by " + subject + ", left " + event);
            }
        }
    }

    private static List<RequestWrites.Signed> signed(String requestId) {
        try (var writes = Arc.container().instance(RequestWrites.class)) {
            return writes.get().signed(requestId);
        }
    }

    private static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.labourrights.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Runs a resource method and turns what it answers into bytes, before the transaction ends. */
@ApplicationScoped
class AnswerWriter {

    private final ObjectMapper json;
    private final Instance<EntityManager> entities;

    AnswerWriter(ObjectMapper json, Instance<EntityManager> entities) {
        this.json = json;
        this.entities = entities;
    }

    /** @throws WebApplicationException if the method answers with a refusal, so that everything rolls back */
    StoredAnswer proceed(InvocationContext call) {
        Object result = invoke(call);
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        return switch (result) {
            case null -> new StoredAnswer(status(call, Response.Status.NO_CONTENT), Map.of(), new byte[0]);
            case Response response -> write(response);
            case RestResponse<?> response -> write(response.toResponse());
            default ->
                write(Response.status(status(call, Response.Status.OK))
                        .entity(result)
                        .build());
        };
    }

    private static int status(InvocationContext call, Response.Status usual) {
        ResponseStatus declared = call.getMethod().getAnnotation(ResponseStatus.class);
        return declared == null ? usual.getStatusCode() : declared.value();
    }

    private static @Nullable Object invoke(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ArcUndeclaredThrowableException(e);
        }
    }

    private StoredAnswer write(Response response) {
        if (response.getStatus() >= Response.Status.BAD_REQUEST.getStatusCode()) {
            throw new WebApplicationException(response);
        }
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.getStringHeaders().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        Object entity = response.getEntity();
        if (entity != null) {
            headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON));
        }
        return new StoredAnswer(response.getStatus(), headers, bytes(entity));
    }

    private byte[] bytes(@Nullable Object entity) {
        try {
            return switch (entity) {
                case null -> new byte[0];
                case byte[] bytes -> bytes;
                case String text -> text.getBytes(StandardCharsets.UTF_8);
                default -> json.writeValueAsBytes(entity);
            };
        } catch (JsonProcessingException e) {
            // Not the caller's JSON but ours: must not be taken for a shape error.
            throw new IllegalStateException("An answer cannot be written: " + e.getOriginalMessage());
        }
    }
}

package org.labourrights.chassis.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Removes the schemas that no operation reaches: the chassis describes types that not every service uses. */
final class UsedSchemas {

    private final OpenAPI api;
    private final Map<String, Schema> schemas;
    private final Set<String> used = new HashSet<>();

    UsedSchemas(OpenAPI api) {
        this.api = api;
        this.schemas = map(api.getComponents().getSchemas());
    }

    void removeOthers() {
        Components components = api.getComponents();
        if (api.getPaths() != null) {
            for (PathItem item : map(api.getPaths().getPathItems()).values()) {
                list(item.getParameters()).forEach(this::parameter);
                item.getOperations().values().forEach(this::operation);
            }
        }
        map(components.getResponses()).values().forEach(this::response);
        map(components.getParameters()).values().forEach(this::parameter);
        map(components.getHeaders()).values().forEach(this::header);
        Set.copyOf(schemas.keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(components::removeSchema);
    }

    /** Those that bodies of requests are made of. */
    Set<String> ofRequests() {
        if (api.getPaths() != null) {
            map(api.getPaths().getPathItems()).values().stream()
                    .flatMap(item -> item.getOperations().values().stream())
                    .filter(operation -> operation.getRequestBody() != null)
                    .forEach(operation -> content(operation.getRequestBody().getContent()));
        }
        return Set.copyOf(used);
    }

    private void operation(Operation operation) {
        list(operation.getParameters()).forEach(this::parameter);
        if (operation.getRequestBody() != null) {
            content(operation.getRequestBody().getContent());
        }
        if (operation.getResponses() != null) {
            map(operation.getResponses().getAPIResponses()).values().forEach(this::response);
        }
    }

    private void response(APIResponse response) {
        content(response.getContent());
        map(response.getHeaders()).values().forEach(this::header);
    }

    private void header(Header header) {
        schema(header.getSchema());
    }

    private void parameter(Parameter parameter) {
        schema(parameter.getSchema());
        content(parameter.getContent());
    }

    private void content(@Nullable Content content) {
        if (content != null) {
            map(content.getMediaTypes()).values().stream()
                    .map(MediaType::getSchema)
                    .forEach(this::schema);
        }
    }

    private void schema(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (used.add(name)) {
                schema(schemas.get(name));
            }
            return;
        }
        map(schema.getProperties()).values().forEach(this::schema);
        schema(schema.getItems());
        schema(schema.getAdditionalPropertiesSchema());
        schema(schema.getNot());
        list(schema.getAllOf()).forEach(this::schema);
        list(schema.getAnyOf()).forEach(this::schema);
        list(schema.getOneOf()).forEach(this::schema);
    }

    private static <T> Map<String, T> map(@Nullable Map<String, T> map) {
        return Optional.ofNullable(map).orElse(Map.of());
    }

    private static <T> Collection<T> list(@Nullable List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }
}

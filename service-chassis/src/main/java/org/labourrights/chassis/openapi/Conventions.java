package org.labourrights.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;
import org.labourrights.edge.ProblemCatalogue;

/**
 * Adds to the API description of a service what holds for all of them: security, headers, problem responses, operation
 * ids, tags and examples. It runs when the service is built.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Conventions implements OASFilter {

    private final Endpoints endpoints;
    private final IndexView index;

    public Conventions(IndexView index) {
        this.index = index;
        this.endpoints = new Endpoints(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/").description("The gateway, or the service itself")));
        api.addExtension(
                OperationConventions.MAX_BODY,
                ConfigProvider.getConfig().getValue("labourrights.http.max-body-bytes", Long.class));
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        CommonParts parts = new CommonParts(api.getComponents(), new ProblemCatalogue());
        OperationConventions conventions = new OperationConventions(parts);
        Map<String, Tag> tags = new TreeMap<>();
        declared(api).forEach(tag -> tags.put(tag.getName(), tag));
        paths(api).forEach((path, item) -> item.getOperations().forEach((method, operation) -> endpoints
                .find(method.name(), path)
                .ifPresent(endpoint -> {
                    conventions.apply(operation, endpoint, path);
                    tag(operation, endpoint, tags);
                })));
        tags.values().stream().filter(tag -> tag.getDescription() == null).forEach(Conventions::describe);
        api.setTags(new ArrayList<>(tags.values()));
        jsonIsNoList(api.getComponents());
        new RequiredValues(index, api).declare();
        new TextLengths(index, api).declare();
        new Examples(api).add();
        new UsedSchemas(api).removeOthers();
    }

    /** Jackson's tree can be iterated, which makes some scans take a free JSON value for a list. */
    private static void jsonIsNoList(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        components.getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(property ->
                        property.getRef() != null && property.getRef().endsWith("/JsonNode"))
                .filter(property -> property.getType() != null)
                .forEach(property -> property.setType(List.of(Schema.SchemaType.OBJECT)));
    }

    private static Map<String, PathItem> paths(OpenAPI api) {
        return api.getPaths() == null || api.getPaths().getPathItems() == null
                ? Map.of()
                : api.getPaths().getPathItems();
    }

    private static List<Tag> declared(OpenAPI api) {
        return api.getTags() == null
                ? List.of()
                : api.getTags().stream()
                        .sorted(Comparator.comparing(Tag::getName))
                        .toList();
    }

    /** The tag is the resource, unless its class names one by {@code @Tag}. */
    private static void tag(Operation operation, Endpoint endpoint, Map<String, Tag> tags) {
        if (operation.getTags() == null || operation.getTags().isEmpty()) {
            operation.setTags(List.of(endpoint.resource()));
        }
        for (String name : operation.getTags()) {
            tags.computeIfAbsent(name, tag -> describe(OASFactory.createTag().name(tag)));
        }
    }

    private static Tag describe(Tag tag) {
        return tag.description("Operations on " + tag.getName() + ".");
    }
}

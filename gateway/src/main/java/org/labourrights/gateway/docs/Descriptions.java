package org.labourrights.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.gateway.exchange.PathTemplates;
import org.labourrights.gateway.upstream.Upstream;
import org.labourrights.gateway.upstream.Upstreams;

/**
 * The services' OpenAPI documents, asked for in the background and kept: a service that is down keeps the description
 * that it last gave, and one that never answered is left out.
 */
@Singleton
class Descriptions {

    private static final Logger LOG = Logger.getLogger(Descriptions.class);
    private static final String FRAME = "META-INF/openapi-frame.yaml";
    private static final int OK = 200;

    private final DocsConfig config;
    private final Upstreams upstreams;
    private final PathTemplates templates;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final ObjectNode frame;

    /** Replaced as a whole, never changed: read on any thread. */
    private volatile Map<String, Description> byName = Map.of();

    /** What each service last gave, as it came. */
    private volatile Map<String, Buffer> received = Map.of();

    private @Nullable Future<Void> reading;

    Descriptions(DocsConfig config, Upstreams upstreams, PathTemplates templates, ObjectMapper json, Vertx vertx) {
        this.config = config;
        this.upstreams = upstreams;
        this.templates = templates;
        this.json = json;
        this.vertx = vertx;
        this.frame = frame();
        this.byName = Map.of(Description.MERGED, Description.of(frame));
    }

    void start(@Observes StartupEvent started) {
        refreshAndAgain();
    }

    /** @param name a service, or {@link Description#MERGED} */
    Optional<Description> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean complete() {
        return upstreams.built().stream().allMatch(service -> byName.containsKey(service.name()));
    }

    private void refreshAndAgain() {
        refresh()
                .onComplete(done -> vertx.setTimer(
                        (complete() ? config.refresh() : config.refreshWhileMissing()).toMillis(),
                        t -> refreshAndAgain()));
    }

    /** Asks every service; completes when each has answered or failed. */
    synchronized Future<Void> refresh() {
        if (reading != null && !reading.isComplete()) {
            return reading;
        }
        List<Future<Optional<Buffer>>> answers =
                upstreams.built().stream().map(this::ask).toList();
        reading = Future.join(answers).compose(all -> keep(answers));
        return reading;
    }

    private Future<Optional<Buffer>> ask(Upstream service) {
        return service.openapi()
                .compose(answer -> answer.status() == OK
                        ? Future.succeededFuture(Optional.of(answer.body()))
                        : Future.failedFuture("status " + answer.status()))
                .otherwise(failure -> {
                    LOG.debugf("no API description from %s: %s", service.name(), failure.getMessage());
                    return Optional.empty();
                });
    }

    /** Documents are large and hardly ever change: only a change is read and written out, and not on an event loop. */
    private Future<Void> keep(List<Future<Optional<Buffer>>> answers) {
        Map<String, Buffer> changed = new TreeMap<>();
        int i = 0;
        for (Upstream service : upstreams.built()) {
            answers.get(i++)
                    .result()
                    .filter(document -> !document.equals(received.get(service.name())))
                    .ifPresent(document -> changed.put(service.name(), document));
        }
        return changed.isEmpty()
                ? Future.succeededFuture()
                : vertx.executeBlocking(() -> replace(changed), false).mapEmpty();
    }

    private boolean replace(Map<String, Buffer> changed) {
        Map<String, Buffer> now = new TreeMap<>(received);
        now.putAll(changed);
        Map<String, Description> next = new TreeMap<>(byName);
        changed.forEach(
                (name, document) -> parse(name, document).ifPresent(tree -> next.put(name, Description.of(tree))));
        MergedDocument merged = new MergedDocument(frame);
        for (Upstream service : upstreams.built()) {
            Description known = next.get(service.name());
            if (known != null) {
                merged.add(service.name(), service.beginning(), known.tree());
            }
        }
        next.put(Description.MERGED, Description.of(merged.document()));
        byName = Map.copyOf(next);
        received = Map.copyOf(now);
        templates.replace(longestBodies(merged.document()));
        return true;
    }

    private static Map<String, Map<String, Long>> longestBodies(JsonNode document) {
        Map<String, Map<String, Long>> byPath = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            Map<String, Long> byMethod = new TreeMap<>();
            path.getValue().properties().forEach(operation -> {
                if (operation.getValue().path(MergedDocument.MAX_BODY).canConvertToLong()) {
                    byMethod.put(
                            operation.getKey().toUpperCase(Locale.ROOT),
                            operation.getValue().path(MergedDocument.MAX_BODY).longValue());
                }
            });
            byPath.put(path.getKey(), byMethod);
        });
        return byPath;
    }

    private Optional<JsonNode> parse(String service, Buffer document) {
        try {
            return Optional.of(json.readTree(document.getBytes()));
        } catch (IOException malformed) {
            LOG.warnf("the API description of %s is no JSON", service);
            return Optional.empty();
        }
    }

    private static ObjectNode frame() {
        try (InputStream in = Descriptions.class.getClassLoader().getResourceAsStream(FRAME)) {
            return (ObjectNode) new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

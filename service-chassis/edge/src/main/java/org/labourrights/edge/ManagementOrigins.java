package org.labourrights.edge;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * No page of another origin reads figures and health in somebody's browser. The framework permits every origin on the
 * management port before anything else is asked, and has no setting for it, so its route is taken out again. Routes tell what
 * they do in their text alone.
 */
@Singleton
class ManagementOrigins {

    void permitNone(@Observes ManagementInterface management) {
        management.router().getRoutes().stream()
                .filter(route -> route.toString().contains(CorsHandler.class.getSimpleName()))
                .forEach(Route::remove);
    }
}

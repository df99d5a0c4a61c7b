package org.labourrights.gateway.upstream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.labourrights.edge.suite.Services;

/** Hands the list of services to whoever needs it. */
@Singleton
class SuiteServices {

    @Produces
    @Singleton
    Services services() {
        return Services.listed();
    }
}

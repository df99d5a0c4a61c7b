package org.labourrights.chassis.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers with an aggregate: its version as {@code ETag}, a new one with its {@code Location}. */
public final class Created {

    private Created() {}

    /**
     * 201 with {@code Location} and {@code ETag}.
     *
     * @param location path of the new resource, {@code /api/reporting/v1/reports/0198…}; stays a path, because the
     *     service does not know the address of the gateway
     */
    public static <T> RestResponse<T> at(String location, long version, T view) {
        return RestResponse.ResponseBuilder.<T>create(Response.Status.CREATED.getStatusCode())
                .entity(view)
                .header(HttpHeaders.LOCATION, location)
                .tag(Versioned.tag(version))
                .build();
    }

    /** 200 with {@code ETag}. */
    public static <T> RestResponse<T> ok(long version, T view) {
        return RestResponse.ResponseBuilder.ok(view).tag(Versioned.tag(version)).build();
    }
}

package org.labourrights.chassis.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a stored answer. */
class AnsweredMapper {

    @ServerExceptionMapper
    Response send(Answered e) {
        Response response = e.answer().response();
        if (!e.marker().isEmpty()) {
            response.getHeaders().add(e.marker(), "true");
        }
        return response;
    }
}

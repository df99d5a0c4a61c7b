package org.labourrights.chassis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.labourrights.chassis.correlation.Correlation;
import org.labourrights.edge.Language;

/** Turns everything that an endpoint throws into a problem; nothing of the inside is told. */
class ProblemMappers {

    private final ProblemResponses responses;
    private final Failures failures;
    private final Correlation correlation;

    ProblemMappers(ProblemResponses responses, Failures failures, Correlation correlation) {
        this.responses = responses;
        this.failures = failures;
        this.correlation = correlation;
    }

    @ServerExceptionMapper
    Response refused(ProblemException e, ContainerRequestContext request) {
        return answer(e.problem(), request);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response unreadable(
            com.fasterxml.jackson.databind.exc.MismatchedInputException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response unknown(UnauthorizedException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response unknown(AuthenticationFailedException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response outdated(OptimisticLockException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response unstorable(PersistenceException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response unstorable(SQLException e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, ContainerRequestContext request) {
        int status = e.getResponse().getStatus();
        return status < 400 ? e.getResponse() : answer(failures.problem(e), request);
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable e, ContainerRequestContext request) {
        return answer(failures.problem(e), request);
    }

    private Response answer(Problem problem, ContainerRequestContext request) {
        Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return responses.response(
                problem, language, request.getUriInfo().getRequestUri().getRawPath(), correlation.correlationId());
    }
}

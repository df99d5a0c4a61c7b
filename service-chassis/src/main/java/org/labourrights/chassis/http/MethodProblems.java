package org.labourrights.chassis.http;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.labourrights.chassis.correlation.Correlation;
import org.labourrights.chassis.problem.Failures;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemResponses;
import org.labourrights.edge.Language;

/** Says with a 405 which methods there are (RFC 9110, 15.5.6). */
class MethodProblems {

    private final ProblemResponses responses;
    private final Failures failures;
    private final Correlation correlation;
    private final AllowedMethods allowed;

    MethodProblems(ProblemResponses responses, Failures failures, Correlation correlation, AllowedMethods allowed) {
        this.responses = responses;
        this.failures = failures;
        this.correlation = correlation;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException e, ContainerRequestContext request) {
        return answer(new NotAllowed(String.join(", ", allowed.of(path(request)))), request);
    }

    /** Where several classes serve one address, the framework does not find the methods of the others, and says 404. */
    @ServerExceptionMapper
    Response notFound(NotFoundException e, ContainerRequestContext request) {
        Set<String> methods = allowed.of(path(request));
        boolean another = methods.size() > 1 && !methods.contains(request.getMethod());
        Problem problem = another ? new NotAllowed(String.join(", ", methods)) : failures.problem(e);
        return answer(problem, request);
    }

    private Response answer(Problem problem, ContainerRequestContext request) {
        Language language = Language.of(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return responses.response(problem, language, path(request), correlation.correlationId());
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath();
    }

    /** Another method is asked of an address than those it has. */
    private record NotAllowed(String methods) implements Problem {
        @Override
        public String code() {
            return "E-METHOD";
        }

        @Override
        public Map<String, String> headers() {
            return Map.of(HttpHeaders.ALLOW, methods);
        }
    }
}

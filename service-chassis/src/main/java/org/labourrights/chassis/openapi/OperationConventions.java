package org.labourrights.chassis.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What every operation gets. */
final class OperationConventions {

    /** Extension with the roles that may call an operation; absent on open ones, empty for any token. */
    static final String ROLES = "x-roles";

    /** Extension with the bytes of a body that an operation takes; at the top of the document, that all others take. */
    static final String MAX_BODY = "x-max-body";

    private final CommonParts parts;

    OperationConventions(CommonParts parts) {
        this.parts = parts;
    }

    void apply(Operation operation, Endpoint endpoint, String path) {
        name(operation, endpoint);
        security(operation, endpoint);
        parameters(operation, endpoint);
        longestBody(operation, endpoint);
        success(operation, endpoint);
        problems(operation, endpoint, path);
        headers(operation, endpoint);
    }

    private static void name(Operation operation, Endpoint endpoint) {
        if (operation.getOperationId() == null || operation.getOperationId().contains("_")) {
            operation.setOperationId(endpoint.method() + endpoint.resource());
        }
        if (operation.getSummary() == null) {
            operation.setSummary(sentence(operation.getOperationId()));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
    }

    /** {@code submitReport} as {@code Submit report}. */
    private static String sentence(String camelCase) {
        String words = camelCase.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static void security(Operation operation, Endpoint endpoint) {
        List<String> roles = endpoint.roles();
        if (roles == null) {
            operation.setSecurity(List.of());
            return;
        }
        operation.addExtension(ROLES, roles);
        operation.setSecurity(
                List.of(OASFactory.createSecurityRequirement().addScheme(CommonParts.SECURITY_SCHEME, List.of())));
        if (!roles.isEmpty()) {
            operation.setDescription(operation.getDescription() + "\n\nRoles: " + String.join(", ", roles) + ".");
        }
    }

    private void parameters(Operation operation, Endpoint endpoint) {
        if (endpoint.idempotent()) {
            operation.addParameter(parts.idempotencyKey());
        }
        boolean declares = named(operation, "dryRun", Parameter.In.QUERY);
        if (endpoint.dryRun() && !declares) {
            operation.addParameter(parts.dryRun());
        }
        if (!named(operation, "Accept-Language", Parameter.In.HEADER)) {
            operation.addParameter(parts.language());
        }
    }

    private static void longestBody(Operation operation, Endpoint endpoint) {
        if (operation.getRequestBody() != null && endpoint.longestBody() != null) {
            operation.addExtension(MAX_BODY, endpoint.longestBody());
        }
    }

    private static boolean named(Operation operation, String name, Parameter.In in) {
        return parameters(operation).stream()
                .anyMatch(parameter -> name.equalsIgnoreCase(parameter.getName()) && parameter.getIn() == in);
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    /** Moves the success that the framework assumes to the status that the method declares. */
    private static void success(Operation operation, Endpoint endpoint) {
        APIResponses responses = operation.getResponses();
        if (endpoint.status() == null || responses == null) {
            return;
        }
        String declared = String.valueOf(endpoint.status());
        APIResponse assumed = responses.getAPIResponse("200");
        if (assumed != null && responses.getAPIResponse(declared) == null) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(declared, assumed.description("Done"));
        }
    }

    private void problems(Operation operation, Endpoint endpoint, String path) {
        // An operation that is open to anybody refuses a token that is none all the same.
        List<String> codes = new ArrayList<>(
                List.of("E-SHAPE", "E-UNAUTHENTICATED", "E-NOT-ACCEPTABLE", "E-RATE-LIMIT", "E-UNAVAILABLE"));
        if (endpoint.roles() != null) {
            codes.add("E-FORBIDDEN");
        }
        if (path.contains("{")) {
            codes.add("E-NOT-FOUND");
        }
        if (operation.getRequestBody() != null) {
            codes.addAll(List.of("E-TOO-LARGE", "E-MEDIA-TYPE"));
        }
        if (endpoint.idempotent()) {
            codes.addAll(List.of("E-CONFLICT", "E-IDEMPOTENCY-MISMATCH"));
        }
        if (named(operation, "If-Match", Parameter.In.HEADER)) {
            codes.addAll(List.of("E-VERSION", "E-PRECONDITION-REQUIRED"));
        }
        codes.stream().sorted().forEach(code -> add(operation, parts.problem(code)));
    }

    private static void add(Operation operation, APIResponse reference) {
        String status = reference.getRef().replaceAll("\\D", "");
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse own = operation.getResponses().getAPIResponse(status);
        // A plain description without content comes from the framework or a short annotation: ours says more.
        if (own == null || (own.getRef() == null && own.getContent() == null)) {
            operation.getResponses().addAPIResponse(status, reference);
        }
    }

    private void headers(Operation operation, Endpoint endpoint) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        responses.forEach((status, response) -> {
            if (!status.startsWith("2") || response.getRef() != null) {
                return;
            }
            if (response.getDescription() == null || response.getDescription().isBlank()) {
                response.setDescription("Done");
            }
            if (endpoint.idempotent()) {
                response.addHeader("Idempotent-Replayed", parts.replayed());
            }
            if (status.equals("201")) {
                response.addHeader("Location", parts.location());
                response.addHeader("ETag", parts.etag());
            } else if (named(operation, "cursor", Parameter.In.QUERY)) {
                response.addHeader("Link", parts.link());
            }
        });
    }
}

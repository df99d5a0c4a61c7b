package org.labourrights.chassis.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.labourrights.chassis.idempotency.RandomKey;
import org.labourrights.chassis.problem.ProblemResponses;
import org.labourrights.edge.CatalogueEntry;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;

/** The parts that operations refer to; each is put into the components when the first operation needs it. */
final class CommonParts {

    static final String SECURITY_SCHEME = "oidc";

    private final Components components;
    private final ProblemCatalogue catalogue;

    CommonParts(Components components, ProblemCatalogue catalogue) {
        this.components = components;
        this.catalogue = catalogue;
        components.addSecurityScheme(
                SECURITY_SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "OpenID Connect access token (RS256) with sub, groups (roles), divisions and uscc."));
    }

    /** A reference to the response of this problem. */
    APIResponse problem(String code) {
        CatalogueEntry entry = catalogue.require(code);
        String name = "Problem" + entry.status();
        if (components.getResponses() == null || !components.getResponses().containsKey(name)) {
            components.addResponse(name, response(entry));
        }
        return OASFactory.createAPIResponse().ref("#/components/responses/" + name);
    }

    private APIResponse response(CatalogueEntry entry) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(entry.title().in(Language.EN) + " " + entry.title().in(Language.ZH))
                .content(OASFactory.createContent()
                        .addMediaType(
                                ProblemResponses.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(problemSchema())
                                        .example(example(entry))));
        if (entry.status() == 429 || entry.status() == 503) {
            response.addHeader(
                    "Retry-After",
                    header("Seconds to wait before the next attempt.", SchemaType.INTEGER)
                            .example(2));
        }
        return response;
    }

    private static Map<String, Object> example(CatalogueEntry entry) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/" + entry.code());
        example.put("title", entry.title().in(Language.ZH));
        example.put("status", entry.status());
        example.put("detail", entry.detail().in(Language.ZH, Map.of("seconds", 2, "limit", 10_485_760)));
        example.put("code", entry.code());
        return example;
    }

    private Schema problemSchema() {
        if (components.getSchemas() == null || !components.getSchemas().containsKey("Problem")) {
            components.addSchema("Problem", ProblemSchema.problem());
        }
        return OASFactory.createSchema().ref("#/components/schemas/Problem");
    }

    Parameter idempotencyKey() {
        return parameter(
                "IdempotencyKey",
                OASFactory.createParameter()
                        .name("Idempotency-Key")
                        .in(Parameter.In.HEADER)
                        .required(true)
                        .description("A value of the caller's own for this operation, best a UUID. A repeated request"
                                + " with the same key gets the first answer; it is kept for at least 24 hours."
                                + " Without a token it must be a UUID drawn for this request (version 4 or 7):"
                                + " whoever knows it gets the answer again.")
                        .schema(text().minLength(1).maxLength(255).pattern("^[!-~]+$"))
                        .example(RandomKey.EXAMPLE));
    }

    Parameter dryRun() {
        return parameter(
                "DryRun",
                OASFactory.createParameter()
                        .name("dryRun")
                        .in(Parameter.In.QUERY)
                        .description("true: everything is checked and answered as if done, and nothing is kept.")
                        .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN)));
    }

    Parameter language() {
        return parameter(
                "AcceptLanguage",
                OASFactory.createParameter()
                        .name("Accept-Language")
                        .in(Parameter.In.HEADER)
                        .description("Language of texts in the answer: zh-CN (default) or en.")
                        .schema(text())
                        .example("zh-CN"));
    }

    private Parameter parameter(String name, Parameter parameter) {
        if (components.getParameters() == null || !components.getParameters().containsKey(name)) {
            components.addParameter(name, parameter);
        }
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    Header replayed() {
        return sharedHeader(
                "IdempotentReplayed",
                header("true on the stored answer of an earlier request with the same key.", SchemaType.BOOLEAN));
    }

    Header etag() {
        return sharedHeader(
                "ETag",
                header("Version of the object, for If-Match.", SchemaType.STRING)
                        .example("\"0\""));
    }

    Header location() {
        return sharedHeader("Location", header("Path of the new object.", SchemaType.STRING));
    }

    Header link() {
        return sharedHeader("Link", header("Path of the next page with rel=\"next\".", SchemaType.STRING));
    }

    private Header sharedHeader(String name, Header header) {
        if (components.getHeaders() == null || !components.getHeaders().containsKey(name)) {
            components.addHeader(name, header);
        }
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Header header(String description, SchemaType type) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().type(List.of(type)));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}

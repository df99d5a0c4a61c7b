package org.labourrights.chassis.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of RFC 9457 as the suite fills it. */
final class ProblemSchema {

    private ProblemSchema() {}

    static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457 problem. Further members belong to single codes, see their pages.")
                .required(List.of("type", "title", "status", "detail", "code"))
                .addProperty(
                        "type",
                        text("Page of the code: cause, remedy, example.").format("uri-reference"))
                .addProperty("title", text("Short name of the code."))
                .addProperty("status", integer())
                .addProperty("detail", text("What happened this time, in the language of the caller."))
                .addProperty("instance", text("Path of the request.").format("uri-reference"))
                .addProperty("code", text("Stable code to program against.").pattern("^E-[A-Z0-9-]+$"))
                .addProperty("requestId", text("Name it when you ask us about this answer; also in X-Request-Id."))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("The fields that are refused.")
                                .items(error()));
    }

    private static Schema error() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("pointer", "code", "detail"))
                .addProperty(
                        "pointer", text("JSON pointer into the body, ?name of a query parameter, @name of a header."))
                .addProperty("code", text("Stable code.").pattern("^[EW]-[A-Z0-9-]+$"))
                .addProperty("detail", text("What is wrong, in the language of the caller."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }

    private static Schema integer() {
        return OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .format("int32")
                .description("HTTP status.");
    }
}

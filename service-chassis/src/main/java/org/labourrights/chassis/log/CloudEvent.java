package org.labourrights.chassis.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event as it goes over Kafka and in the feed: CloudEvents 1.0 with the suite's extensions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        UUID id,
        @Schema(examples = "report.submitted.v1") String type,
        @Schema(examples = "/employment-reporting-service") String source,
        String subject,
        OffsetDateTime time,
        @Schema(examples = "150105") String jurisdictioncode,
        @Nullable String uscc,
        String correlationid,
        @Nullable String causationid,

        @Schema(description = "事件序号，同一主体内递增 Grows with every event of an aggregate; compares as text")
        String sequence,

        String datacontenttype,
        String dataschema,

        @Schema(type = SchemaType.OBJECT, description = "内容，见事件的 JSON Schema The payload, see the schema of the type")
        JsonNode data) {}

package org.labourrights.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.labourrights.chassis.http.DoorJson;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.reporting.report.content.ReportContent;

/** Reads report documents strictly and writes them canonically. */
@ApplicationScoped
class ReportDocuments {

    private final ObjectReader sent;
    private final ObjectReader stored;
    private final ObjectWriter writer;

    ReportDocuments(ObjectMapper json, DoorJson door) {
        // A count that is left out is zero; everything else stays as strict as the rest of the API.
        sent = door.mapper().readerFor(ReportContent.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        stored = json.readerFor(ReportContent.class).without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        ObjectMapper canonical = json.copy();
        canonical.setConfig(canonical
                .getSerializationConfig()
                .with(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .without(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST));
        canonical.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
        canonical.getFactory().configure(JsonWriteFeature.WRITE_HEX_UPPER_CASE.mappedFeature(), false);
        writer = canonical.writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /**
     * Reads a document as sent.
     *
     * @throws ProblemException {@code E-PII-FORBIDDEN} when it carries an unknown field that looks personal
     * @throws JsonProcessingException when it has another shape
     */
    ReportContent read(InputStream body) throws IOException {
        try {
            return sent.readValue(body);
        } catch (UnrecognizedPropertyException e) {
            if (PersonalFieldRule.looksPersonal(e.getPropertyName())) {
                throw new ProblemException(new ReportProblem.Personal(pointer(e)), e);
            }
            throw e;
        }
    }

    /** Reads what {@link #canonical} wrote. */
    ReportContent stored(String canonical) {
        try {
            return stored.readValue(canonical);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored report cannot be read", e);
        }
    }

    Canonical canonical(ReportContent content) {
        try {
            return new Canonical(writer.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report cannot be written", e);
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}

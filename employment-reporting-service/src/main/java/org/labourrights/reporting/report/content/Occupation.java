package org.labourrights.reporting.report.content;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Occupation (职业), a code of the list {@code occupation}: data that a bureau may extend, so no enum. Whether the code
 * is on the list is asked when a report is filed.
 */
@Schema(type = SchemaType.STRING, description = "Occupation, code list `occupation`", examples = "DELIVERY_RIDER")
public record Occupation(@JsonValue String code) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Occupation {}

    @Override
    public String toString() {
        return code;
    }
}

package org.labourrights.arrears.lead;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether wages of migrant workers are owed (是否农民工工资): decides on K-04 and on the blacklist, so that nobody may guess it
 * (RU-01). Read from {@code true} and {@code false} as well, as systems write it that know no third value.
 */
@Schema(
        name = "MigrantWage",
        description =
                "是否农民工工资：是、否、待认定；true、false 视为是、否 Wages of migrant workers; true and false are taken as YES and NO",
        extensions = @Extension(name = "x-also-type", value = "boolean"))
@JsonDeserialize(using = MigrantWage.Reader.class)
public enum MigrantWage {
    YES,
    NO,
    /** Nobody has decided yet; no lead is closed with it. */
    UNKNOWN;

    /** What somebody told, and {@link #UNKNOWN} where nobody did. */
    public static MigrantWage told(@Nullable MigrantWage said) {
        return Objects.requireNonNullElse(said, UNKNOWN);
    }

    /** Reads the code or a truth value. */
    static final class Reader extends StdDeserializer<MigrantWage> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(MigrantWage.class);
        }

        @Override
        public MigrantWage deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return token == JsonToken.VALUE_TRUE ? YES : NO;
            }
            if (token != JsonToken.VALUE_STRING) {
                return (MigrantWage) context.handleUnexpectedToken(MigrantWage.class, parser);
            }
            String code = parser.getText();
            for (MigrantWage each : values()) {
                if (each.name().equals(code)) {
                    return each;
                }
            }
            return (MigrantWage)
                    context.handleWeirdStringValue(MigrantWage.class, code, "not one of %s", Arrays.toString(values()));
        }
    }
}

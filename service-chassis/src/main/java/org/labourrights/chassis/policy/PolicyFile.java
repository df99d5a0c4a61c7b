package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** The shape of {@code policies/*.yaml}. */
record PolicyFile(List<Key> policies) {
    record Key(String key, String unit, List<Row> rows) {}

    record Row(
            DivisionCode division,
            JsonNode value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String sourceTag) {}
}

package org.labourrights.reporting.risk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Reads the JSON of policy rows into the values that the rules use; a malformed row throws at once. */
final class RiskPolicyReader {
    private static final String WEIGHT = "weight";
    private static final String UNIT = "unit";

    private RiskPolicyReader() {}

    /** {@code {"weight": 10, "share": {"unit": "PERCENT", "BLUE": "<99.5", …}, …}}: every object but weight is a scale. */
    static IndicatorPolicy indicator(JsonNode value) {
        Map<String, Scale> scales = new HashMap<>();
        value.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                scales.put(entry.getKey(), scale(entry.getValue()));
            }
        });
        return new IndicatorPolicy(value.required(WEIGHT).asInt(), scales);
    }

    /** {@code {"points": {"GREEN": 0, …}, "limits": {"unit": "POINTS", "BLUE": ">=20", …}, "redFloor": "ORANGE"}}. */
    static CompositePolicy composite(JsonNode value) {
        Map<RiskLevel, Integer> points = new EnumMap<>(RiskLevel.class);
        value.required("points")
                .properties()
                .forEach(entry -> points.put(
                        RiskLevel.valueOf(entry.getKey()), entry.getValue().asInt()));
        return new CompositePolicy(
                points,
                scale(value.required("limits")),
                RiskLevel.valueOf(value.required("redFloor").asText()));
    }

    private static Scale scale(JsonNode value) {
        Map<RiskLevel, Limit> limits = new EnumMap<>(RiskLevel.class);
        value.properties().forEach(entry -> {
            if (!entry.getKey().equals(UNIT)) {
                limits.put(
                        RiskLevel.valueOf(entry.getKey()),
                        Limit.parse(entry.getValue().asText()));
            }
        });
        return new Scale(RiskUnit.valueOf(value.required(UNIT).asText()), limits);
    }
}

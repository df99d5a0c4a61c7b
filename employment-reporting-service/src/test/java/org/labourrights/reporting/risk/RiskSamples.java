package org.labourrights.reporting.risk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.reporting.risk.RiskInputs.Complaints;
import org.labourrights.reporting.risk.RiskInputs.Cover;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Headcount;
import org.labourrights.reporting.risk.RiskInputs.Hours;
import org.labourrights.reporting.risk.RiskInputs.Partners;
import org.labourrights.reporting.risk.RiskInputs.Pay;
import org.labourrights.reporting.risk.RiskInputs.Rules;

/** The national policy as the file ships it, and the figures of the worked scenario. */
final class RiskSamples {
    static final RiskPolicy POLICY = policy();

    private RiskSamples() {}

    /** What the event with that number of the arrears service's log tells of a lead in Saihan. */
    static ComplaintPart lead(
            long sequence, String reference, @Nullable UnifiedSocialCreditCode uscc, ComplaintStep step) {
        return new ComplaintPart(
                new ComplaintPart.Subject(
                        reference, Complaint.Kind.LEAD, uscc, "CN/150000/150100/150105/", "complaint of " + reference),
                new ComplaintPart.Moment(sequence, Instant.parse("2026-05-06T00:00:00Z"), "event " + sequence),
                step);
    }

    /** The Hohhot platform, 2026H1. */
    static RiskInputs worked() {
        return new RiskInputs(
                true,
                new Headcount(320, 286, 14, 1840, 320, 1840, 1693, 2600, 2160, 655, 37, 28, 0, 0),
                new Pay(31, 2050, new BigDecimal("148148.15"), new BigDecimal("9876543.00"), 9, new BigDecimal("0.00")),
                new Hours(57L, 412L),
                new Cover(301L, 1200L, 1550L),
                null,
                new Rules(1, 0),
                new Complaints(12, 7, 0),
                new Discipline(1, 0, 0),
                new Partners(2, 0, 0));
    }

    static RiskInputs with(RiskInputs in, Headcount headcount) {
        return new RiskInputs(
                true,
                headcount,
                in.pay(),
                in.hours(),
                in.cover(),
                in.safety(),
                in.rules(),
                in.complaints(),
                in.discipline(),
                in.partners());
    }

    private static RiskPolicy policy() {
        Map<String, JsonNode> rows = rows();
        Map<Indicator, IndicatorPolicy> indicators = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            indicators.put(indicator, read(rows, RiskKeys.indicator(indicator)));
        }
        return new RiskPolicy(
                indicators,
                read(rows, RiskKeys.COMPOSITE),
                read(rows, RiskKeys.SMALL_GROUP),
                read(rows, RiskKeys.LOWER_COMPUTATIONS),
                read(rows, RiskKeys.WARNING_LEVEL),
                List.of());
    }

    private static <T> T read(Map<String, JsonNode> rows, PolicyKey<T> key) {
        return key.shape().read(Objects.requireNonNull(rows.get(key.name()), key.name()));
    }

    private static Map<String, JsonNode> rows() {
        try (InputStream file = RiskSamples.class.getResourceAsStream("/policies/risk.yaml")) {
            Map<String, JsonNode> rows = new HashMap<>();
            new YAMLMapper()
                    .readTree(file)
                    .required("policies")
                    .forEach(policy -> rows.put(
                            policy.required("key").asText(),
                            policy.required("rows").get(0).required("value")));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

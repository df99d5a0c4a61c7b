package org.labourrights.inspection.draw;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Enterprises of low risk that a test names, by division. */
@Alternative
@Priority(1)
@ApplicationScoped
public class LowRiskOfTests implements LowRisk {

    private final Map<String, List<String>> enterprises = new ConcurrentHashMap<>();

    void fill(String division, List<String> codes) {
        enterprises.put(division, codes);
    }

    @Override
    public List<String> below(String divisionPath, LocalDate day) {
        return enterprises.entrySet().stream()
                .filter(place -> divisionPath.contains("/" + place.getKey() + "/"))
                .flatMap(place -> place.getValue().stream())
                .toList();
    }
}

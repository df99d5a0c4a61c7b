package org.labourrights.inspection.plan;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Registers that a test fills, by division. */
@Alternative
@Priority(1)
@ApplicationScoped
public class RollOfTests implements Roll {

    private final Map<String, List<Officer>> officers = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lowRisk = new ConcurrentHashMap<>();

    public void fill(String division, List<Officer> inspectors, List<String> enterprises) {
        officers.put(division, inspectors);
        lowRisk.put(division, enterprises);
    }

    @Override
    public List<Officer> inspectors(String divisionPath, LocalDate day) {
        return below(officers, divisionPath);
    }

    @Override
    public List<String> lowRisk(String divisionPath, LocalDate day) {
        return below(lowRisk, divisionPath);
    }

    private static <T> List<T> below(Map<String, List<T>> register, String divisionPath) {
        return register.entrySet().stream()
                .filter(place -> divisionPath.contains("/" + place.getKey() + "/"))
                .flatMap(place -> place.getValue().stream())
                .toList();
    }
}

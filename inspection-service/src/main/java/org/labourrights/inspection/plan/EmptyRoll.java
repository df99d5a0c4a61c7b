package org.labourrights.inspection.plan;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Nobody, as long as no register fills the {@link Roll}. */
@DefaultBean
@ApplicationScoped
class EmptyRoll implements Roll {

    @Override
    public List<Officer> inspectors(String divisionPath, LocalDate day) {
        return List.of();
    }

    @Override
    public List<String> lowRisk(String divisionPath, LocalDate day) {
        return List.of();
    }
}

package org.labourrights.inspection.draw;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** As long as no register knows the supervised enterprises, a draw has no control stratum. */
@DefaultBean
@ApplicationScoped
class NobodyOfLowRisk implements LowRisk {

    @Override
    public List<String> below(String divisionPath, LocalDate day) {
        return List.of();
    }
}

package org.labourrights.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.inspection.register.object.SupervisedObject;
import org.labourrights.inspection.register.object.SupervisedObjects;
import org.labourrights.kernel.directory.RiskLevel;

/** The supervised enterprises of low risk (监管对象名录库), from which the control stratum is drawn. */
@ApplicationScoped
class LowRisk {

    private static final int PAGE = 10_000;

    private final SupervisedObjects objects;

    LowRisk(SupervisedObjects objects) {
        this.objects = objects;
    }

    /** Codes of those in business in a division and below it that are held at the lowest level, or at none yet. */
    List<String> below(String divisionPath) {
        List<String> codes = new ArrayList<>();
        @Nullable SupervisedObject last = null;
        List<SupervisedObject> page;
        do {
            page = objects.inBusiness(divisionPath, null, last, PAGE);
            page.stream()
                    .filter(one -> one.riskLevel() == null || one.riskLevel() == RiskLevel.GREEN)
                    .forEach(one -> codes.add(one.uscc().value()));
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == PAGE);
        return codes;
    }
}

package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.DueDate;

/** Due dates of corrections with their explanation, as a report keeps them. */
@ApplicationScoped
class Corrections {

    private final StoredJson json;

    Corrections(StoredJson json) {
        this.json = json;
    }

    String write(DueDate due) {
        return json.write(due);
    }

    DueDate read(String stored) {
        return json.read(stored, DueDate.class);
    }
}

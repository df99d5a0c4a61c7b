package org.labourrights.reporting.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.reporting.risk.MeasureBook;
import org.labourrights.reporting.risk.MeasureKind;

/**
 * What the inspection service did about an enterprise with an open risk warning is a measure on it: taken into the target
 * pool, visited, interviewed, written to, proposed for filing (响应措施).
 */
@ApplicationScoped
class MeasureConsumer implements EventConsumer {
    private static final String TARGET = "inspection.target.added.v1";
    private static final String DISPOSITION = "disposition.issued.v1";

    /** The dispositions that answer a warning; the others are facts of the assessment alone. */
    private static final Map<String, MeasureKind> KINDS = Map.of(
            "VISIT_URGE", MeasureKind.VISIT,
            "REMINDER_LETTER", MeasureKind.GUIDANCE_LETTER,
            "RECTIFICATION_LETTER", MeasureKind.GUIDANCE_LETTER,
            "INTERVIEW", MeasureKind.INTERVIEW,
            "JOINT_INTERVIEW", MeasureKind.INTERVIEW,
            "FILING", MeasureKind.FILING_PROPOSAL);

    private final MeasureBook measures;
    private final Divisions divisions;

    MeasureConsumer(MeasureBook measures, Divisions divisions) {
        this.measures = measures;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "risk-measures";
    }

    @Override
    public Set<String> types() {
        return Set.of(TARGET, DISPOSITION);
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        MeasureKind kind = kind(event);
        if (kind != null) {
            measures.takenByInspection(told.requiredUscc(), kind, told.day(), event.type() + " " + event.subject());
        }
    }

    private static @Nullable MeasureKind kind(IncomingEvent event) {
        return event.type().equals(TARGET) ? MeasureKind.TARGET_POOL_PROPOSAL : KINDS.get(event.text("type"));
    }
}

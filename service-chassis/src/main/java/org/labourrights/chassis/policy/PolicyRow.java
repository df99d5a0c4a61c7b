package org.labourrights.chassis.policy;

import java.util.UUID;
import org.labourrights.chassis.time.DayUnit;

/**
 * A policy row with its value as the rules use it.
 *
 * @param item the stored row; aggregates keep its id
 */
public record PolicyRow<T>(PolicyItem item, T value) {

    public UUID id() {
        return item.id();
    }

    public String key() {
        return item.key();
    }

    /** Document or law that gives the value. */
    public String sourceTag() {
        return item.sourceTag();
    }

    /** Key and source, as explanations of due dates print them: {@code report.dueOffsetDays: 呼人社发〔2026〕21号}. */
    public String basis() {
        return key() + ": " + sourceTag();
    }

    /** The unit of a {@link PolicyKey#period}. */
    public DayUnit dayUnit() {
        return DayUnit.valueOf(item.unit());
    }
}

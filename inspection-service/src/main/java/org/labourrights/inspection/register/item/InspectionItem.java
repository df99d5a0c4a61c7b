package org.labourrights.inspection.register.item;

import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * An item as it is in force on a day.
 *
 * @param itemCode {@code CHK-03}; of a place {@code CHK-150100-01}
 * @param divisionPath whose list it is on: the nation's or a place's
 * @param number of the version, from 1
 * @param validFrom first day of the version
 * @param removed whether it is off the list from that day
 * @param version of the item, for {@code If-Match}
 */
public record InspectionItem(
        UUID id,
        String itemCode,
        String divisionPath,
        int number,
        ItemContent content,
        LocalDate validFrom,
        boolean removed,
        long version) {

    public DivisionCode division() {
        return DivisionCode.ofPath(divisionPath);
    }
}

package org.labourrights.inspection.register.item;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;

/** An item as it is in force. */
@Schema(name = "InspectionItem", description = "抽查事项 An inspection item as it is in force")
record ItemView(
        UUID id,
        @Schema(examples = "CHK-03") String itemCode,

        @Schema(description = "列入地区，CN 为国家清单 Whose list, CN for the nation's")
        DivisionCode divisionCode,

        ItemContent content,
        LocalDate validFrom,

        @Schema(description = "已移出清单 Whether it is off the list")
        boolean removed,

        long version) {

    static ItemView of(InspectionItem item) {
        return new ItemView(
                item.id(),
                item.itemCode(),
                item.division(),
                item.content(),
                item.validFrom(),
                item.removed(),
                item.version());
    }
}

package org.labourrights.inspection.register.item;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;

/** The list as it is published. */
@Schema(name = "PublicInspectionItems", description = "公布的随机抽查事项清单 The list as it is published")
record PublicItems(
        DivisionCode divisionCode,
        @Schema(description = "清单日期 Day of the list") LocalDate date,
        List<Item> items) {

    /** One of them. */
    @Schema(name = "PublicInspectionItem", description = "抽查事项 An inspection item")
    record Item(
            @Schema(examples = "CHK-03") String itemCode,
            DivisionCode divisionCode,
            ItemContent content,
            LocalDate validFrom) {

        static Item of(InspectionItem item) {
            return new Item(item.itemCode(), item.division(), item.content(), item.validFrom());
        }
    }
}

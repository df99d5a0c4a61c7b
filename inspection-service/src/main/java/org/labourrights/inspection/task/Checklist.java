package org.labourrights.inspection.task;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a telephone needs on site, before it loses the network. */
@Schema(name = "TaskChecklist", description = "现场检查清单 What is asked on site")
record Checklist(UUID taskId, String taskNo, List<Item> items) {

    /** One item with its text. */
    @Schema(name = "ChecklistItem", description = "抽查事项 An item")
    record Item(
            @Schema(examples = "CHK-05") String itemCode,
            @Schema(examples = "签订劳动合同") String title,

            @Schema(description = "由哪个部门检查 Whose item it is")
            String agencyId) {}
}

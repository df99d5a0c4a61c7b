package org.labourrights.arrears.group;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.group.GroupMember;
import org.labourrights.chassis.group.Share;
import org.labourrights.chassis.identifier.Yuan;

/** A lead within its group; its clocks stay its own. */
@Schema(name = "GroupedLead", description = "并案线索 A lead within its group")
record GroupLeadView(
        UUID leadId,
        @Schema(examples = "QX-150104-20260810-0001") String leadNo,
        LocalDate receivedOn,

        @Schema(description = "是否计入 False once withdrawn, refused or merged")
        boolean counted,

        boolean open,
        @Schema(examples = "1") int workerCount,
        Yuan amount,
        Yuan paidAmount) {

    static GroupLeadView of(GroupMember member) {
        Share share = member.share();
        return new GroupLeadView(
                member.subject(),
                member.number(),
                member.cameOn(),
                share.counted(),
                share.open(),
                share.people(),
                share.amount(),
                share.paid());
    }
}

package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/**
 * What the keys protect of how a lead came in. The digest of a ticket is an index of what stands nowhere: its key is needed
 * until the retention of the lead is over, or a ticket that comes again would be taken for another one.
 */
@ApplicationScoped
class IntakeColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("arrears_lead").onlyIndex("ticket_digest"),
                ProtectedTable.of("lead_uscc_override").encrypted("reason"));
    }
}

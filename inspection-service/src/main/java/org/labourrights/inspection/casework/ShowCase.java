package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts a case and what was done in it together. */
@ApplicationScoped
@Transactional
class ShowCase {

    private final CaseParts parts;
    private final CaseRows rows;

    ShowCase(CaseParts parts, CaseRows rows) {
        this.parts = parts;
        this.rows = rows;
    }

    CaseView show(InspectionCase one) {
        UUID id = one.id();
        return new CaseView(
                id,
                one.caseNo(),
                one.complaintId(),
                one.leadNo().orElse(null),
                one.source(),
                one.uscc(),
                one.division(),
                one.agencyId(),
                one.types(),
                one.workerCount(),
                one.amount().orElse(null),
                one.ruralWorkers().orElse(null),
                one.relation(),
                one.state(),
                one.openedOn(),
                one.filedOn().orElse(null),
                one.investigationDue().orElse(null),
                one.extendedOn().orElse(null),
                one.investigatedOn().orElse(null),
                one.overdueBy().orElse(null),
                one.outcome().orElse(null),
                one.decidedOn().orElse(null),
                one.closedOn().orElse(null),
                one.endReason().orElse(null),
                one.crimeSuspicion().orElse(null),
                one.paidOn().orElse(null),
                parts.penalties(id).stream().map(CaseView.Penalty::of).toList(),
                parts.hearing(id).map(CaseView.Hearing::of).orElse(null),
                parts.orders(id).stream().map(CaseView.Order::of).toList(),
                rows.payments(id),
                rows.transfers(id),
                rows.executions(id),
                one.version(),
                one.divisionPath());
    }
}

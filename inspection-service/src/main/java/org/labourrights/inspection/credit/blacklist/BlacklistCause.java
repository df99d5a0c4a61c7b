package org.labourrights.inspection.credit.blacklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * The order to pay that ran out.
 *
 * @param caseId the case that ordered it
 * @param ruralWorkers that wages of migrant workers are owed; the database takes no entry without (P22)
 * @param orderDueOn last day of the order
 */
@Embeddable
record BlacklistCause(
        @Column(name = "case_id") UUID caseId,
        @Column(name = "case_no") String caseNo,
        @Column(name = "complaint_id") @Nullable UUID complaintId,
        @Column(name = "lead_no") @Nullable String leadNo,
        int workers,
        Yuan unpaid,
        @Column(name = "rural_workers") boolean ruralWorkers,
        @Column(name = "order_due_on") LocalDate orderDueOn,

        @Enumerated(EnumType.STRING) @Column(name = "list_trigger")
        BlacklistTrigger trigger) {}

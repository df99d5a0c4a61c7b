package org.labourrights.arrears.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.record.Recorded;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.kernel.assignment.Handler;

/**
 * What an enterprise is told of a lead (告知单位). It has a number of its own: the number and the id of the lead would say
 * when somebody came to the bureau.
 */
@Entity
@Table(name = "enterprise_copy")
class EnterpriseCopy extends Recorded {

    @Id
    private UUID id;

    @Column(name = "copy_no")
    private String copyNo;

    @Column(name = "lead_id")
    private UUID leadId;

    @Column(name = "division_path")
    private String divisionPath;

    private UnifiedSocialCreditCode uscc;

    @Column(name = "agency_id")
    private @Nullable String agencyId;

    @Column(name = "claim_worker_count")
    private int workers;

    @Column(name = "claim_total_amount")
    private Yuan amount;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> demands;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected EnterpriseCopy() {}

    EnterpriseCopy(
            UUID id,
            String copyNo,
            ArrearsLead lead,
            UnifiedSocialCreditCode uscc,
            EnterpriseCopyRequest request,
            LocalDate issuedOn,
            Stamp made) {
        super(made);
        LeadFacts facts = lead.facts();
        this.id = id;
        this.copyNo = copyNo;
        this.leadId = facts.id();
        this.divisionPath = facts.divisionPath();
        this.uscc = uscc;
        this.agencyId = lead.handler().map(Handler::agencyId).orElse(null);
        this.workers = facts.workers();
        this.amount = facts.claimAmount();
        this.demands =
                request.demands().stream().distinct().sorted().map(Demand::name).toList();
        this.issuedOn = issuedOn;
        this.answerDueOn = request.answerDueOn();
    }

    UUID id() {
        return id;
    }

    EnterpriseCopyView view() {
        return new EnterpriseCopyView(
                id,
                copyNo,
                uscc,
                agencyId,
                workers,
                amount,
                demands.stream().map(Demand::valueOf).toList(),
                issuedOn,
                answerDueOn);
    }
}

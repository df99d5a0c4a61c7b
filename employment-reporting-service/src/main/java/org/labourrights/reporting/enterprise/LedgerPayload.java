package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.EnterpriseRole;
import org.labourrights.kernel.directory.EnterpriseStatus;
import org.labourrights.kernel.directory.PartnerType;

/** Payloads of the events of the base ledger, as other services read them; no personal data. */
sealed interface LedgerPayload {

    /** {@code enterprise.registered.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Registered(
            UnifiedSocialCreditCode uscc,
            String name,
            EnterpriseRole role,
            @Nullable PartnerType partnerType,
            DivisionCode registeredDivision,
            List<String> industries)
            implements LedgerPayload {}

    /** {@code enterprise.updated.v1}. */
    record Updated(UnifiedSocialCreditCode uscc, List<Change> changes, LocalDate effectiveDate)
            implements LedgerPayload {}

    /**
     * {@code enterprise.moved.v1}, to the bureaus that it left; those that it came to read {@code enterprise.updated.v1}.
     *
     * @param from division of registration up to now
     */
    record Moved(UnifiedSocialCreditCode uscc, DivisionCode from, DivisionCode to, LocalDate effectiveDate)
            implements LedgerPayload {}

    /** One changed field; personal fields are named without their values. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String field,
            @JsonRawValue @Nullable String oldValue,
            @JsonRawValue @Nullable String newValue) {}

    /** {@code enterprise.status.changed.v1}. */
    record StatusChanged(
            UnifiedSocialCreditCode uscc, EnterpriseStatus oldStatus, EnterpriseStatus newStatus, String reason)
            implements LedgerPayload {}

    /**
     * {@code partnership.changed.v1}.
     *
     * @param validTo last day by the agreement; null without end
     * @param endedOn null while it runs
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartnershipChanged(
            UnifiedSocialCreditCode platformUscc,
            UnifiedSocialCreditCode partnerUscc,
            PartnerType partnerType,
            boolean active,
            LocalDate signedOn,
            @Nullable LocalDate validTo,
            @Nullable LocalDate endedOn)
            implements LedgerPayload {}
}

package org.labourrights.arrears.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.Masking;
import org.labourrights.kernel.person.MaskedPerson;

/**
 * A lead as it is exported.
 *
 * @param complainantRef token of the reporter; null for a whistle-blower, who is not in it, not even masked
 * @param person the complainant; null where nobody is named
 * @param facts that there are some; free text may name anybody and is left out
 */
record LeadRow(
        UUID id,
        String divisionPath,
        @Nullable UUID complainantRef,
        String leadNo,
        String leadType,
        String channel,
        @Nullable LocalDate receivedOn,
        @Nullable String uscc,
        @Nullable String employerName,
        String divisionCode,
        String claimWorkerCount,
        String claimTotalAmount,
        String paidAmount,
        String state,
        @Nullable String outcome,
        @Nullable MaskedPerson person,
        @Nullable String facts) {

    private static final String HIDDEN = "（已隐去）";

    /** Nobody is named yet. */
    static LeadRow read(ResultSet row, FieldCipher cipher) throws SQLException {
        boolean report = row.getString("lead_type").equals("REPORT");
        String employer = row.getString("employer_name");
        return new LeadRow(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("division_path"),
                report ? null : row.getObject("reporter_ref", UUID.class),
                row.getString("lead_no"),
                row.getString("lead_type"),
                row.getString("channel"),
                row.getObject("received_on", LocalDate.class),
                row.getString("uscc"),
                employer == null ? null : employer(cipher.decrypt(employer), row.getString("uscc")),
                row.getString("division_code"),
                row.getString("claim_worker_count"),
                row.getString("claim_total_amount"),
                row.getString("paid_amount"),
                row.getString("state"),
                row.getString("outcome"),
                null,
                row.getBoolean("has_facts") ? HIDDEN : null);
    }

    /** Without a code the name may be a person's, with a telephone. */
    private static String employer(String name, @Nullable String uscc) {
        return uscc == null ? Masking.numbers(name) : name;
    }

    Optional<UUID> complainant() {
        return Optional.ofNullable(complainantRef);
    }

    /** Something of the complainant; null where nobody is named. */
    @Nullable
    Object of(Function<MaskedPerson, @Nullable Object> part) {
        return person == null ? null : part.apply(person);
    }

    LeadRow with(@Nullable MaskedPerson complainant) {
        return new LeadRow(
                id,
                divisionPath,
                complainantRef,
                leadNo,
                leadType,
                channel,
                receivedOn,
                uscc,
                employerName,
                divisionCode,
                claimWorkerCount,
                claimTotalAmount,
                paidAmount,
                state,
                outcome,
                complainant,
                facts);
    }
}

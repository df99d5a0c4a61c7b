package org.labourrights.arrears.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.person.MaskedPerson;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.Masking;

/**
 * A lead as it is exported.
 *
 * @param complainantRef token of the reporter; null for a whistle-blower, who is not in it, not even masked
 * @param cells in the order of {@link ExportLeads#HEADER}
 */
record LeadRow(UUID id, String divisionPath, @Nullable UUID complainantRef, List<String> cells) {

    private static final String HIDDEN = "（已隐去）";
    private static final int NAME = ExportLeads.HEADER.indexOf("反映人");

    /** Nobody is named yet; free text may name anybody and is left out. */
    static LeadRow read(ResultSet row, FieldCipher cipher) throws SQLException {
        boolean report = row.getString("lead_type").equals("REPORT");
        String employer = row.getString("employer_name");
        return new LeadRow(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("division_path"),
                report ? null : row.getObject("reporter_ref", UUID.class),
                List.of(
                        row.getString("lead_no"),
                        row.getString("lead_type"),
                        row.getString("channel"),
                        String.valueOf(row.getObject("received_on", LocalDate.class)),
                        text(row.getString("uscc")),
                        employer == null ? "" : employer(cipher.decrypt(employer), row.getString("uscc")),
                        row.getString("division_code"),
                        row.getString("claim_worker_count"),
                        row.getString("claim_total_amount"),
                        row.getString("paid_amount"),
                        row.getString("state"),
                        text(row.getString("outcome")),
                        "",
                        "",
                        "",
                        row.getBoolean("has_facts") ? HIDDEN : ""));
    }

    /** Without a code the name may be a person's, with a telephone. */
    private static String employer(String name, @Nullable String uscc) {
        return uscc == null ? Masking.numbers(name) : name;
    }

    Optional<UUID> complainant() {
        return Optional.ofNullable(complainantRef);
    }

    LeadRow with(@Nullable MaskedPerson person) {
        if (person == null) {
            return this;
        }
        List<String> filled = new ArrayList<>(cells);
        filled.set(NAME, text(person.name()));
        filled.set(NAME + 1, text(person.idNo()));
        filled.set(NAME + 2, text(person.phone()));
        return new LeadRow(id, divisionPath, complainantRef, List.copyOf(filled));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

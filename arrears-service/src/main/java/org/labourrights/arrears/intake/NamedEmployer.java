package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Employer;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.directory.EnterpriseDirectory;
import org.labourrights.kernel.person.retention.PersonalDataErased;

/** The employer of a lead, as it was handed in and as the directory knows it. */
@ApplicationScoped
class NamedEmployer {

    private static final String OVERRIDE = """
            INSERT INTO lead_uscc_override (lead_id, division_path, uscc, reason, admitted_by, admitted_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (lead_id) DO UPDATE SET uscc = excluded.uscc, reason = excluded.reason,
                admitted_by = excluded.admitted_by, admitted_at = excluded.admitted_at
            """;

    private static final String NO_REASON = "UPDATE lead_uscc_override SET reason = NULL WHERE lead_id = ?";

    private final EnterpriseDirectory directory;
    private final Database database;
    private final FieldCipher cipher;
    private final Stamps stamps;

    NamedEmployer(EnterpriseDirectory directory, Database database, FieldCipher cipher, Stamps stamps) {
        this.directory = directory;
        this.database = database;
        this.cipher = cipher;
        this.stamps = stamps;
    }

    Employer of(LeadSubmission submission) {
        UnifiedSocialCreditCode uscc = submission.uscc();
        String name = submission.employerName();
        if (uscc != null && name == null) {
            name = directory.name(uscc).orElse(null);
        }
        return new Employer(uscc, uscc != null && !uscc.checkHolds(), name, submission.platformUscc());
    }

    /** Keeps why a code was admitted whose check character fails. */
    void noteOverride(ArrearsLead lead, @Nullable String reason) {
        Employer employer = lead.employer();
        if (reason == null || employer.uscc() == null || !employer.checkOverridden()) {
            return;
        }
        Stamp stamp = stamps.now();
        database.update(
                OVERRIDE,
                lead.id(),
                lead.divisionPath(),
                employer.uscc().value(),
                cipher.encrypt(reason),
                stamp.by(),
                stamp.at());
    }

    /** Which code was admitted, by whom and when, stays. */
    void forget(@Observes PersonalDataErased erased) {
        database.update(NO_REASON, erased.subject());
    }
}

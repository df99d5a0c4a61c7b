package org.labourrights.reporting.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** The PDF of a letter; printed once, never changed. */
@Entity
@Table(name = "guidance_letter_document")
class PrintedLetter {

    @Id
    @Column(name = "letter_id")
    private UUID letterId;

    @Column(name = "division_path")
    private String divisionPath;

    private UnifiedSocialCreditCode uscc;

    private byte[] pdf;

    private String sha256;

    @Column(name = "printed_at")
    private Instant printedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PrintedLetter() {}

    /** @param sha256 of the PDF, 64 hexadecimal digits */
    PrintedLetter(GuidanceLetter letter, byte[] pdf, String sha256, Instant printedAt) {
        this.letterId = letter.id();
        this.divisionPath = letter.divisionPath();
        this.uscc = letter.uscc();
        this.pdf = pdf.clone();
        this.sha256 = sha256;
        this.printedAt = printedAt;
    }

    byte[] pdf() {
        return pdf.clone();
    }

    String sha256() {
        return sha256;
    }
}

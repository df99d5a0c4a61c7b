package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.kernel.directory.CreditLevel;

/** Copies the credit grade that the inspection service gave (守法诚信等级). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CopyCreditGrade {
    private final Enterprises enterprises;
    private final LedgerBook book;
    private final Stamps stamps;

    CopyCreditGrade(Enterprises enterprises, LedgerBook book, Stamps stamps) {
        this.enterprises = enterprises;
        this.book = book;
        this.stamps = stamps;
    }

    /**
     * Does nothing for an enterprise outside of the ledger, or one that was graded later. The same grade told again only
     * moves the time up to which older ones are passed over.
     *
     * @param toldAt when the inspection service gave it
     * @param source what the grade rests on: the id of the event that told it
     */
    public void copy(
            UnifiedSocialCreditCode uscc, CreditLevel level, Instant toldAt, String source, LocalDate effective) {
        Optional<Enterprise> found = enterprises.find("uscc", uscc).firstResultOptional();
        if (found.isEmpty() || found.get().gradedAfter(toldAt)) {
            return;
        }
        Enterprise enterprise = found.get();
        if (enterprise.creditLevel().filter(level::equals).isPresent()) {
            // Not through the entity: its version, which readers hold, stays as it is.
            enterprises.update("creditToldAt = ?1 where id = ?2", toldAt, enterprise.id());
            return;
        }
        String old =
                enterprise.creditLevel().map(held -> '"' + held.name() + '"').orElse(null);
        Stamp stamp = stamps.by("system:inspection");
        enterprise.grade(level, toldAt, stamp);
        book.changed(
                enterprise,
                List.of(new FieldChange("creditLevel", false, old, '"' + level.name() + '"')),
                new LedgerCause(LedgerReason.INSPECTION, source, null, effective),
                null,
                stamp);
    }
}

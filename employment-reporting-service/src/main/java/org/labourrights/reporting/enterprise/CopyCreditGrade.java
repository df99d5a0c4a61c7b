package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;

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
     * Does nothing for an enterprise outside of the ledger, or one that has the grade already.
     *
     * @param source what the grade rests on: the id of the event that told it
     */
    public void copy(UnifiedSocialCreditCode uscc, CreditLevel level, String source, LocalDate effective) {
        Optional<Enterprise> found = enterprises.find("uscc", uscc).firstResultOptional();
        if (found.isEmpty() || found.get().creditLevel().filter(level::equals).isPresent()) {
            return;
        }
        Enterprise enterprise = found.get();
        String old =
                enterprise.creditLevel().map(held -> '"' + held.name() + '"').orElse(null);
        Stamp stamp = stamps.by("system:inspection");
        enterprise.grade(level, stamp);
        book.changed(
                enterprise,
                List.of(new FieldChange("creditLevel", false, old, '"' + level.name() + '"')),
                new LedgerCause(LedgerReason.INSPECTION, source, null, effective),
                stamp);
    }
}

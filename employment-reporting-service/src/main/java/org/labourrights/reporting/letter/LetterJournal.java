package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Writes what happened to letters into the event log; only the issue leaves the service. */
@ApplicationScoped
class LetterJournal {

    private final EventLog log;

    LetterJournal(EventLog log) {
        this.log = log;
    }

    /** Must be called once for each event that a letter returned, in the transaction of the change. */
    void write(LetterEvent event) {
        GuidanceLetter letter = event.letter();
        log.append(
                switch (event) {
                    case LetterEvent.Issued issued -> of("letter.issued.v1", letter, IssuedPayload.of(letter));
                    case LetterEvent.Served served ->
                        of(
                                        "letter.served.v1",
                                        letter,
                                        new ServedPayload(letter.letterNo(), served.method(), served.servedOn()))
                                .internal();
                    case LetterEvent.Expired expired ->
                        of("letter.expired.v1", letter, new EndedPayload(letter.letterNo(), expired.expiredOn()))
                                .internal();
                    case LetterEvent.Withdrawn withdrawn ->
                        of("letter.withdrawn.v1", letter, new EndedPayload(letter.letterNo(), withdrawn.withdrawnOn()))
                                .withReason(withdrawn.reason())
                                .internal();
                });
    }

    private static Event of(String type, GuidanceLetter letter, Object payload) {
        return Event.of(type, letter.letterNo(), letter.divisionPath(), payload)
                .withUscc(letter.uscc().value());
    }

    /** Payload of {@code letter.issued.v1}. */
    record IssuedPayload(
            String letterNo,
            LetterType type,
            UnifiedSocialCreditCode uscc,
            LocalDate dueOn,
            LetterCause cause,
            String obligationNo,
            ReportKind reportKind,
            ReportingPeriod period) {
        static IssuedPayload of(GuidanceLetter letter) {
            return new IssuedPayload(
                    letter.letterNo(),
                    letter.type(),
                    letter.uscc(),
                    letter.dueOn(),
                    letter.cause(),
                    letter.obligationNo(),
                    letter.reportKind(),
                    letter.period());
        }
    }

    record ServedPayload(String letterNo, ServiceMethod method, LocalDate servedOn) {}

    record EndedPayload(String letterNo, LocalDate on) {}
}

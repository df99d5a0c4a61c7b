package org.labourrights.reporting.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.JournalFamily;
import org.labourrights.chassis.log.Event;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;

/** What the log says of the steps of a letter; only the issue leaves the service. */
@ApplicationScoped
class LetterJournal implements JournalFamily<LetterEvent> {

    @Override
    public Class<LetterEvent> steps() {
        return LetterEvent.class;
    }

    @Override
    public Optional<Event> entry(LetterEvent event) {
        GuidanceLetter letter = event.letter();
        return Optional.of(
                switch (event) {
                    case LetterEvent.Issued issued -> of("letter.issued.v1", letter, IssuedPayload.of(letter));
                    case LetterEvent.Served served ->
                        of(
                                        "letter.served.v1",
                                        letter,
                                        new ServedPayload(letter.letterNo(), served.method(), served.servedOn()))
                                .internal();
                    case LetterEvent.ServiceRefused refused ->
                        of(
                                        "letter.service.refused.v1",
                                        letter,
                                        new ServedPayload(letter.letterNo(), refused.method(), refused.on()))
                                .internal();
                    case LetterEvent.ServiceTakenBack wrong ->
                        of("letter.service.takenback.v1", letter, new TakenBackPayload(letter.letterNo()))
                                .internal();
                    case LetterEvent.Complied complied ->
                        of("letter.complied.v1", letter, new EndedPayload(letter.letterNo(), complied.compliedOn()))
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

    /** Payload of {@code letter.issued.v1}; a letter about a report names its obligation, one about a risk its warning. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IssuedPayload(
            String letterNo,
            LetterType type,
            UnifiedSocialCreditCode uscc,
            LocalDate dueOn,
            LetterCause cause,
            @Nullable String obligationNo,
            @Nullable ReportKind reportKind,
            ReportingPeriod period,
            @Nullable UUID warningId) {
        static IssuedPayload of(GuidanceLetter letter) {
            return new IssuedPayload(
                    letter.letterNo(),
                    letter.type(),
                    letter.uscc(),
                    letter.dueOn(),
                    letter.cause(),
                    letter.subject().obligationNo().orElse(null),
                    letter.subject().reportKind().orElse(null),
                    letter.subject().period(),
                    letter.subject().warningId().orElse(null));
        }
    }

    record ServedPayload(String letterNo, ServiceMethod method, LocalDate servedOn) {}

    record TakenBackPayload(String letterNo) {}

    record EndedPayload(String letterNo, LocalDate on) {}
}

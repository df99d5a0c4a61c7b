package org.labourrights.reporting.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Writes what happened to letters into the event log and tells the other features; only the issue leaves the service. */
@ApplicationScoped
class LetterJournal {

    private final EventLog log;
    private final jakarta.enterprise.event.Event<LetterEvent> listeners;

    LetterJournal(EventLog log, jakarta.enterprise.event.Event<LetterEvent> listeners) {
        this.log = log;
        this.listeners = listeners;
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
        listeners.fire(event);
    }

    /** The ladder drafted a letter; only its issue leaves the service. */
    void drafted(LetterDraft draft) {
        log.append(of("letter.drafted.v1", draft).internal());
    }

    void dropped(LetterDraft draft, String reason) {
        log.append(of("letter.draft.dropped.v1", draft).withReason(reason).internal());
    }

    private static Event of(String type, LetterDraft draft) {
        return Event.of(
                        type,
                        draft.id(),
                        draft.divisionPath(),
                        new DraftPayload(draft.obligationNo(), draft.type(), draft.round()))
                .withUscc(draft.uscc().value());
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

    record DraftPayload(String obligationNo, LetterType type, int round) {}

    record ServedPayload(String letterNo, ServiceMethod method, LocalDate servedOn) {}

    record EndedPayload(String letterNo, LocalDate on) {}
}

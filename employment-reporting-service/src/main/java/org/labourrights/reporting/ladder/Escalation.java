package org.labourrights.reporting.ladder;

import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.reporting.letter.GuidanceLetter;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Payload of {@code report.escalated.v1}: inspection takes the enterprise into its target pool (REPORT_OVERDUE). */
record Escalation(
        String obligationNo,
        UnifiedSocialCreditCode uscc,
        ReportingPeriod period,
        ReportKind reportKind,
        LocalDate dueOn,
        int level,
        List<Sent> letters) {

    record Sent(String letterNo, LetterType type, LocalDate dueOn) {}

    static Escalation of(ObligationFacts obligation, List<GuidanceLetter> letters) {
        return new Escalation(
                obligation.obligationNo(),
                obligation.uscc(),
                obligation.period(),
                obligation.reportKind(),
                obligation.dueOn(),
                3,
                letters.stream()
                        .map(letter -> new Sent(letter.letterNo(), letter.type(), letter.dueOn()))
                        .toList());
    }

    Event event(String divisionPath) {
        return Event.of("report.escalated.v1", obligationNo, divisionPath, this).withUscc(uscc.value());
    }
}

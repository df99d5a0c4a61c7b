package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.reporting.letter.GuidanceLetter;
import org.labourrights.reporting.letter.LetterOrder;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.letter.OfficersLetters;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Puts what a warning found into a letter of the officer's bureau to the enterprise (提示函、整改函). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LetterOnWarning {
    private final OfficersLetters letters;
    private final AssessmentRows assessments;
    private final Divisions divisions;

    LetterOnWarning(OfficersLetters letters, AssessmentRows assessments, Divisions divisions) {
        this.letters = letters;
        this.assessments = assessments;
        this.divisions = divisions;
    }

    /**
     * @throws ProblemException {@code E-STATE} when the warning is cleared, {@code E-SCOPE} when the officer belongs to no
     *     bureau of the place, {@code E-LETTER-DAY-OFF} on a day off, {@code E-LETTER-SENT} when the warning brought a
     *     letter of this type before
     */
    GuidanceLetter send(RiskWarning warning, LetterType type, Caller officer) {
        warning.requireOpen();
        DivisionCode division = bureau(warning, officer);
        var issuer = new LetterOrder.Issuer(
                division, warning.divisionPath(), Agencies.id(AgencyType.HRSS, division), officer.subject());
        return letters.send(LetterOrder.risk(
                type, warning.uscc(), warning.id(), ReportingPeriod.parse(warning.period()), grounds(warning), issuer));
    }

    /** The officer's own division, the nearest to the place when there are several: its bureau sends the letter. */
    private DivisionCode bureau(RiskWarning warning, Caller officer) {
        return officer.divisions().stream()
                .filter(own ->
                        !own.equals(DivisionCode.CN) && warning.divisionPath().startsWith(divisions.path(own)))
                .max(Comparator.comparingInt(own -> divisions.path(own).length()))
                .orElseThrow(() -> new ProblemException(new RiskProblem.NotAllowed()));
    }

    private List<String> grounds(RiskWarning warning) {
        List<String> grounds = new ArrayList<>();
        Assessment assessment = assessments.find(warning.assessmentId()).orElseThrow();
        // A warning of what is only shown says nothing of the composite.
        if (assessment.heldLevel() == warning.level()) {
            grounds.add("综合风险等级为" + warning.level().zh());
        }
        assessment.indicators().stream()
                .filter(reading -> warning.indicators().contains(reading.indicator()))
                .map(LetterOnWarning::ground)
                .forEach(grounds::add);
        return grounds;
    }

    /** {@code 劳动合同签订率93.46%（橙色）}. */
    private static String ground(IndicatorReading reading) {
        String value = reading.value() == null
                ? ""
                : reading.value().toPlainString() + reading.unit().zh();
        String level = reading.level() == null ? "" : "（" + reading.level().zh() + "）";
        return reading.indicator().zh() + value + level;
    }
}

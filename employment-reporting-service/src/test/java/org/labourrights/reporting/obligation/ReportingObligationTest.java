package org.labourrights.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.reporting.reference.ReportingPeriod;

class ReportingObligationTest {

    private static final LocalDate DUE = LocalDate.parse("2026-10-15");

    /** Every (from, to) pair, asked of the aggregate itself: what the table refuses leaves it as it was. */
    @ParameterizedTest
    @EnumSource
    void refusesEveryStepThatTheTableDoesNotList(ObligationState from) {
        steps().forEach((to, step) -> {
            ReportingObligation obligation = inState(from);

            if (from.canBecome(to)) {
                step.accept(obligation);
                assertEquals(to, obligation.state(), from + " -> " + to);
            } else {
                ProblemException refused = assertThrows(ProblemException.class, () -> step.accept(obligation));
                assertEquals("E-STATE", refused.problem().code(), from + " -> " + to);
                assertEquals(from.name(), refused.problem().members().get("state"));
                assertEquals(from, obligation.state());
            }
        });
    }

    private static Map<ObligationState, Consumer<ReportingObligation>> steps() {
        Map<ObligationState, Consumer<ReportingObligation>> steps = new EnumMap<>(ObligationState.class);
        steps.put(ObligationState.SUBMITTED, obligation -> obligation.submitted(DUE));
        steps.put(ObligationState.EXEMPTED, obligation -> obligation.exempted("停业整顿，无用工", "免报〔2026〕3号", "o", DUE));
        steps.put(ObligationState.ESCALATED, obligation -> {
            if (obligation.state() == ObligationState.ESCALATED) {
                // A higher rung is no step: the state stays.
                throw new ProblemException(
                        WrongState.of(obligation.id(), ObligationState.ESCALATED, ObligationState.ESCALATED, 0));
            }
            obligation.escalate(3);
        });
        return steps;
    }

    @ParameterizedTest
    @EnumSource
    void opensOnlyWhatIsPlanned(ObligationState from) {
        assertStep(from == ObligationState.PLANNED, from, ReportingObligation::open, ObligationState.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void becomesOverdueOnlyFromOpen(ObligationState from) {
        assertStep(
                from == ObligationState.OPEN,
                from,
                obligation -> obligation.overdue(DUE.plusDays(1)),
                ObligationState.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void acceptsAndReturnsOnlyWhatWasSubmitted(ObligationState from) {
        boolean submitted = from == ObligationState.SUBMITTED;

        assertStep(submitted, from, obligation -> obligation.accepted(DUE), ObligationState.FULFILLED);
        assertStep(submitted, from, obligation -> obligation.returned(DUE.plusDays(7), DUE), ObligationState.OPEN);
        assertStep(submitted, from, obligation -> obligation.withdrawn(DUE), ObligationState.OPEN);
        assertStep(submitted, from, obligation -> obligation.withdrawn(DUE.plusDays(1)), ObligationState.OVERDUE);
    }

    private static void assertStep(
            boolean allowed, ObligationState from, Consumer<ReportingObligation> step, ObligationState to) {
        ReportingObligation obligation = inState(from);

        if (allowed) {
            step.accept(obligation);
            assertEquals(to, obligation.state());
        } else {
            ProblemException refused = assertThrows(ProblemException.class, () -> step.accept(obligation));
            assertEquals("E-STATE", refused.problem().code());
            assertEquals(from, obligation.state());
        }
    }

    @Test
    void isFulfilledWhenTheFirstFilingWasOnTheLastDay() {
        ReportingObligation obligation = inState(ObligationState.OPEN);

        assertEquals(new ObligationFiled(filed(obligation), DUE, true), obligation.submitted(DUE));
        obligation.accepted(DUE.plusDays(20));

        assertEquals(ObligationState.FULFILLED, obligation.state());
    }

    private static ObligationFacts filed(ReportingObligation obligation) {
        ReportingObligation same = inState(ObligationState.OPEN);
        same.submitted(DUE);
        ObligationFacts facts = same.facts();
        return new ObligationFacts(
                obligation.id(),
                facts.obligationNo(),
                facts.uscc(),
                facts.urgedBy(),
                facts.reportKind(),
                facts.period(),
                facts.dueOn(),
                ObligationState.SUBMITTED,
                0,
                facts.recipientLevel(),
                facts.recipientDivision(),
                facts.recipientAgencyIds(),
                facts.divisionPath());
    }

    @Test
    void isFulfilledLateADayAfterAndKeepsTheLevelReached() {
        ReportingObligation obligation = inState(ObligationState.ESCALATED);

        obligation.submitted(LocalDate.parse("2026-11-12"));
        obligation.accepted(LocalDate.parse("2026-11-13"));

        assertEquals(ObligationState.FULFILLED_LATE, obligation.state());
        assertEquals(3, obligation.escalationLevel());
    }

    @Test
    void keepsTheTimelinessOfTheFirstFilingWhenCorrectedInsideTheWindow() {
        ReportingObligation obligation = inState(ObligationState.OPEN);
        obligation.submitted(DUE);
        LocalDate correctionDue = LocalDate.parse("2026-10-28");

        ObligationEvent returned = obligation.returned(correctionDue, LocalDate.parse("2026-10-21"));
        obligation.submitted(correctionDue);
        obligation.accepted(LocalDate.parse("2026-10-30"));

        assertEquals(
                correctionDue,
                assertInstanceOf(ObligationReopened.class, returned).until());
        assertEquals(ObligationState.FULFILLED, obligation.state());
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, FULFILLED", "2026-10-09, FULFILLED", "2026-10-15, FULFILLED", "2026-10-16, FULFILLED_LATE"
    })
    void isTimelyWhenCorrectedAfterItsWindowAndBeforeTheDueDate(LocalDate corrected, ObligationState state) {
        ReportingObligation obligation = inState(ObligationState.OPEN);
        obligation.submitted(LocalDate.parse("2026-10-01"));
        obligation.returned(LocalDate.parse("2026-10-08"), LocalDate.parse("2026-10-01"));
        assertEquals(DUE, obligation.days().lastDay());

        if (corrected.isAfter(DUE)) {
            obligation.overdue(corrected);
        }
        obligation.submitted(corrected);
        obligation.accepted(LocalDate.parse("2026-10-30"));

        assertEquals(state, obligation.state());
    }

    @Test
    void isLateWhenTheCorrectionMissesItsWindow() {
        ReportingObligation obligation = inState(ObligationState.OPEN);
        obligation.submitted(DUE);
        obligation.returned(LocalDate.parse("2026-10-28"), LocalDate.parse("2026-10-21"));
        assertEquals(LocalDate.parse("2026-10-28"), obligation.days().lastDay());

        obligation.overdue(LocalDate.parse("2026-10-29"));
        obligation.submitted(LocalDate.parse("2026-10-29"));
        obligation.accepted(LocalDate.parse("2026-10-30"));

        assertEquals(ObligationState.FULFILLED_LATE, obligation.state());
    }

    @Test
    void isOverdueAgainAtOnceWhenALateReportIsReturned() {
        ReportingObligation obligation = inState(ObligationState.OVERDUE);
        obligation.submitted(LocalDate.parse("2026-10-20"));

        ObligationEvent returned = obligation.returned(LocalDate.parse("2026-10-28"), LocalDate.parse("2026-10-21"));

        assertEquals(
                LocalDate.parse("2026-10-21"),
                assertInstanceOf(ObligationOverdue.class, returned).overdueOn());
        assertEquals(ObligationState.OVERDUE, obligation.state());
    }

    @Test
    void forgetsAFilingThatTheEnterpriseWithdrew() {
        ReportingObligation obligation = inState(ObligationState.OPEN);
        obligation.submitted(DUE);

        obligation.withdrawn(DUE);

        assertFalse(obligation.timely());
        assertTrue(obligation.days().judgedFilingOn().isEmpty());
    }

    @Test
    void climbsTheLadderWithoutSteppingDown() {
        ReportingObligation obligation = inState(ObligationState.OVERDUE);

        obligation.escalate(2);
        obligation.escalate(1);
        assertEquals(2, obligation.escalationLevel());
        assertEquals(ObligationState.OVERDUE, obligation.state());

        obligation.escalate(4);
        assertEquals(4, obligation.escalationLevel());
        assertEquals(ObligationState.ESCALATED, obligation.state());
    }

    @Test
    void refusesALevelOutsideOfOneToFour() {
        ReportingObligation obligation = inState(ObligationState.OVERDUE);

        assertThrows(IllegalArgumentException.class, () -> obligation.escalate(0));
        assertThrows(IllegalArgumentException.class, () -> obligation.escalate(5));
    }

    private static ReportingObligation inState(ObligationState state) {
        ReportingObligation obligation = planned();
        if (state == ObligationState.PLANNED) {
            return obligation;
        }
        obligation.open();
        LocalDate late = DUE.plusDays(1);
        switch (state) {
            case PLANNED, OPEN -> {}
            case SUBMITTED -> obligation.submitted(DUE);
            case FULFILLED -> {
                obligation.submitted(DUE);
                obligation.accepted(DUE);
            }
            case FULFILLED_LATE -> {
                obligation.submitted(late);
                obligation.accepted(late);
            }
            case OVERDUE -> obligation.overdue(late);
            case ESCALATED -> {
                obligation.overdue(late);
                obligation.escalate(3);
            }
            case EXEMPTED -> obligation.exempted("停业整顿，无用工", "免报〔2026〕3号", "officer", DUE);
        }
        return obligation;
    }

    private static ReportingObligation planned() {
        ReportingPeriod period = ReportingPeriod.parse("2026Q3");
        DueDate due = new DueDate(
                DUE, DayUnit.NATURAL_DAY, 15, period.end(), RollRule.FORWARD, "DESIGN", "2026", false, List.of());
        DivisionCode county = new DivisionCode("130102");
        ObligationPlan plan = new ObligationPlan(
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                UnifiedSocialCreditCode.parse("91130102MA0TJY1146"),
                ReportKind.EMPLOYMENT_PERIODIC,
                period,
                due,
                new Recipient(RecipientLevel.COUNTY, county, "CN/130000/130100/130102/", List.of("HRSS-130102")),
                List.of(),
                Map.of());
        return new ReportingObligation(
                UUID.randomUUID(),
                "YG-130102-2026Q3-00004",
                plan,
                new Stamp(Instant.parse("2026-07-01T00:00:00Z"), "system"));
    }
}

package org.labourrights.standalone.scenario;

import org.labourrights.standalone.Ports;

/**
 * The scenarios in the order of one clock. The sandbox's clock only moves forward, so they share one life of the suite:
 * S-23 in February, S-08 in May and June, S-01 and S-15 in June and July, S-21 in July, S-06 and S-07 from August, S-04,
 * S-03 and S-02 from the end of September to November, the calendar of 2027 in December.
 */
public final class Scenarios implements AutoCloseable {

    /** The day on which the clock must stand, at the latest, for the scenarios to begin. */
    public static final String LATEST_START = "2026-06-30";

    private final Play play;
    private final HalfYearReport halfYear;
    private final OverdueQuarter overdue;
    private final ThreeLevels threeLevels;
    private final ArrearsLeads leads;
    private final LeadToMediation mediation;
    private final LeadToCase toCase;
    private final NobodyIsLeaked confidence;
    private final OrderOfEvents order;
    private final NextCalendarYear nextYear;

    public Scenarios(Ports ports, Narrator narrator) {
        this.play = new Play(ports, narrator);
        this.halfYear = new HalfYearReport(play);
        this.overdue = new OverdueQuarter(play);
        this.threeLevels = new ThreeLevels(play);
        this.leads = new ArrearsLeads(play);
        this.mediation = new LeadToMediation(play);
        this.toCase = new LeadToCase(play);
        this.confidence = new NobodyIsLeaked(play);
        this.order = new OrderOfEvents(play);
        this.nextYear = new NextCalendarYear(play);
    }

    /** The day of the suite's clock, ISO-8601. */
    public String today() {
        return play.today();
    }

    /** S-23: February 2026. */
    public void claimedBeforePayDay() {
        leads.claimedBeforePayDay();
    }

    /** S-08: May 2026. */
    public void crimeTest() {
        toCase.crimeTest();
    }

    /** S-08: 12 June 2026. */
    public void blacklisted() {
        toCase.listed();
    }

    /** S-21: 20 and 21 July 2026, after S-01. */
    public void eventsOutOfOrderAndTwice() {
        order.reportToldTwice();
        order.paidBeforeSubstantiated();
    }

    /** S-06 and the beginning of S-07: 10 to 12 August 2026. */
    public void ridersComeAndOthersAgreeToMediation() {
        leads.firstRiders();
        mediation.referred();
    }

    /** S-06: 13 and 14 August 2026. */
    public void groupOfRiders() {
        leads.groupOfRiders();
    }

    /** S-07: 20 August to 11 September 2026. */
    public void mediationThatIsNotKept() {
        mediation.agreed();
        mediation.breached();
    }

    /** S-04: 30 September to 2 October 2026. */
    public void overNationalDay() {
        leads.overNationalDay();
    }

    /** S-19 and S-20, on any day. */
    public void nobodyIsLeaked() {
        confidence.whistleBlower();
        confidence.personalData();
        confidence.failingCode();
    }

    /** S-01 and S-15: who takes part, and the leads of June 2026. */
    public void prepareHalfYear() {
        halfYear.prepare();
    }

    /** S-01 and S-15: July 2026. */
    public void halfYearReportOnTimeAndItsRisk() {
        halfYear.play();
    }

    /** Who takes part in S-02. */
    public void registerForTheOverdueQuarter() {
        overdue.prepare();
    }

    /** Who takes part in S-03. */
    public void registerForThreeLevels() {
        threeLevels.prepare();
    }

    /** S-03 until 2026-10-14: four obligations, and three reports filed. */
    public void threeLevelRouting() {
        threeLevels.routed();
        threeLevels.filesThreeReports();
    }

    /** S-02 until 2026-10-15: the last day on which nothing is late. */
    public void quarterFallsDue() {
        overdue.opensAndFallsDue();
    }

    /** S-03 on 2026-10-16: the partner is overdue, its platform is not. */
    public void partnerIsLate() {
        threeLevels.partnerIsLate();
    }

    /** S-02 from 2026-10-16 to 2026-11-12: the ladder, and the end of it. */
    public void quarterIsOverdue() {
        overdue.climbs();
        overdue.filesLate();
    }

    /** RU-17 and RU-18: 28 December 2026. */
    public void nextYearsCalendarIsEntered() {
        nextYear.entered();
    }

    @Override
    public void close() {
        play.close();
    }
}

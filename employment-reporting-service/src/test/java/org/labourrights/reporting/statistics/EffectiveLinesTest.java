package org.labourrights.reporting.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.statistics.ReportedLine.Cell;

class EffectiveLinesTest {
    private static final UnifiedSocialCreditCode PARTNER = new UnifiedSocialCreditCode("91150104MA0LWP5518");
    private static final UnifiedSocialCreditCode PLATFORM = new UnifiedSocialCreditCode("91150105MA0T1A2B95");
    private static final UnifiedSocialCreditCode OTHER = new UnifiedSocialCreditCode("91130102MA0TJY1146");
    private static final Cell RIDERS =
            new Cell("150104", "CN/150000/150100/150104/", "FOOD_DELIVERY", "DELIVERY_RIDER", "INCOMPLETE");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void addsUpWhatTwoPlatformsSayOfOnePartner() {
        Map<Cell, long[]> sums =
                EffectiveLines.sums(List.of(line(PLATFORM, FIRST, 1, 100), line(OTHER, SECOND, 2, 50)));

        assertArrayEquals(new long[] {150}, sums.get(RIDERS));
    }

    @Test
    void prefersThePartnersOwnFigures() {
        Map<Cell, long[]> sums =
                EffectiveLines.sums(List.of(line(PLATFORM, FIRST, 2, 100), line(PARTNER, SECOND, 1, 140)));

        assertArrayEquals(new long[] {140}, sums.get(RIDERS));
    }

    @Test
    void countsOneReporterOnceWhateverTheNumberOfItsObligations() {
        Map<Cell, long[]> sums =
                EffectiveLines.sums(List.of(line(PLATFORM, SECOND, 1, 90), line(PLATFORM, FIRST, 2, 100)));

        assertArrayEquals(new long[] {100}, sums.get(RIDERS));
    }

    @Test
    void takesOutWhatAnAmendmentDropped() {
        Map<Cell, long[]> before = EffectiveLines.sums(List.of(line(PLATFORM, FIRST, 1, 100)));

        Map<Cell, long[]> difference = EffectiveLines.difference(before, Map.of());

        assertArrayEquals(new long[] {-100}, difference.get(RIDERS));
    }

    @Test
    void changesNothingWhenNothingChanged() {
        Map<Cell, long[]> same = EffectiveLines.sums(List.of(line(PLATFORM, FIRST, 1, 100)));

        assertEquals(Map.of(), EffectiveLines.difference(same, same));
    }

    private static ReportedLine line(UnifiedSocialCreditCode reporter, UUID obligation, long acceptedAt, long posts) {
        return new ReportedLine(
                PARTNER, obligation, RIDERS, reporter, Instant.ofEpochSecond(acceptedAt), new long[] {posts});
    }
}

package org.labourrights.reporting.letter;

import java.util.List;
import java.util.UUID;
import org.labourrights.reporting.obligation.ObligationFacts;

/**
 * A report that an officer returned for correction.
 *
 * @param version the one that was returned
 * @param correction until when it is to be corrected
 * @param grounds why it was returned, in Chinese, as the document names it
 * @param by the officer
 */
public record ReturnedReport(
        UUID reportId,
        int version,
        ObligationFacts obligation,
        LetterOrder.Term correction,
        List<String> grounds,
        String by) {}

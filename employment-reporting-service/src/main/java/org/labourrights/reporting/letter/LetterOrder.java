package org.labourrights.reporting.letter;

import org.labourrights.reporting.obligation.ObligationFacts;

/**
 * Asks for a letter about an obligation.
 *
 * @param round which time the obligation is overdue, from 1
 */
public record LetterOrder(LetterType type, LetterCause cause, ObligationFacts obligation, int round) {}

package org.labourrights.inspection.draw.engine;

import java.time.LocalDate;

/**
 * A voided attempt of the same plan, named in the commitment of the next one.
 *
 * @param head digest of its void, and by it of everything before
 */
public record FormerAttempt(int attempt, Hash commitment, Hash head, LocalDate on, VoidReason reason) {}

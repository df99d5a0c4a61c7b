package org.labourrights.reporting.letter;

import java.util.UUID;

/** CDI event within the transaction: an officer issued a letter that the ladder had drafted; its term begins. */
public record DraftIssued(UUID obligationId, int round, GuidanceLetter letter) {}

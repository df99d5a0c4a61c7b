package org.labourrights.arrears.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was noted as delivered.
 *
 * @param delivered how many were noted now; those that were noted before, or are no answers to the system's tickets, are
 *     not counted
 */
@Schema(name = "TicketAnswersTaken", description = "已登记送达 What was noted as delivered")
record TicketAnswersTaken(@Schema(examples = "1") int delivered) {}

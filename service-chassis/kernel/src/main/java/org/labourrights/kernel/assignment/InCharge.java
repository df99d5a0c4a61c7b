package org.labourrights.kernel.assignment;

import org.jspecify.annotations.Nullable;

/**
 * Who is in charge of a subject, and so whose officers may answer for it.
 *
 * @param path reporting path of its division: agencies of it and above reach the subject
 * @param agency that alone is in charge there, because it has taken the subject over; null: whichever reaches it
 */
public record InCharge(String path, @Nullable String agency) {}

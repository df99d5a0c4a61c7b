package org.labourrights.reporting.obligation;

import java.time.LocalDate;

/**
 * CDI event within the transaction of the day's work: a month begins, and with it perhaps a period of some cadence.
 *
 * @param rung names the firing; another one when the day's work is done once more
 */
public record MonthBegan(LocalDate day, String rung) {}

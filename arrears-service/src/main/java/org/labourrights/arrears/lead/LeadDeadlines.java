package org.labourrights.arrears.lead;

import org.labourrights.chassis.time.DueDate;

/** The three clocks of a lead (当日受理、次日对接、3日反馈), all counted from its receipt. */
public record LeadDeadlines(DueDate accept, DueDate connect, DueDate feedback) {}

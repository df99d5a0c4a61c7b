package org.labourrights.arrears.lead;

/** What is owed (欠付项目, code list 3.23). */
public enum PayItem {
    WAGE,
    PIECE,
    OVERTIME,
    SUBSIDY,
    COMMISSION,
    ALLOWANCE,
    COMPENSATION,
    /** A deposit that is not given back (押金): no wage, the inspection is in charge. */
    DEPOSIT,
    OTHER
}

package org.labourrights.arrears.settlement;

/** Whose money it was. */
enum Payer {
    EMPLOYER,
    /** The jointly liable platform. */
    PLATFORM,
    /** The wage security deposit (工资保证金). */
    SECURITY_DEPOSIT,
    /** Enforcement by the court. */
    COURT
}

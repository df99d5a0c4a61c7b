package org.labourrights.kernel.directory;

/** Yearly labour-law credit grade (守法诚信等级, code list 3.14), copied from the inspection service. */
public enum CreditLevel {
    /** No investigated violation. */
    A,
    /** Investigated violations, but not C. */
    B,
    /** Three or more, or a grave one. */
    C
}

package org.labourrights.kernel.document;

/** How a party signs (签署方式). */
public enum SigningMeans {
    /** On a paper that the party brought or sent back. */
    PAPER,
    /** On paper at the counter, before an officer or mediator. */
    COUNTER,
    /** By a code that only the party has. */
    CODE,
    /** With an electronic signature. */
    ELECTRONIC
}

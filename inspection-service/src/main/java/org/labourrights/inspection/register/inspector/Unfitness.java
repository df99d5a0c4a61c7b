package org.labourrights.inspection.register.inspector;

/** Why an inspector cannot go on a day. */
public enum Unfitness {
    /** No such number, or not on the roll (不在册). */
    NOT_ON_ROLL,
    /** The certificate is not valid on that day (证件不在有效期). */
    CERTIFICATE_NOT_VALID,
    /** Recused from the enterprise (应当回避). */
    RECUSED
}

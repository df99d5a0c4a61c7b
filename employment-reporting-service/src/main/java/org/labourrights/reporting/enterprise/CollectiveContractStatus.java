package org.labourrights.reporting.enterprise;

/** State of the industry or collective contract (行业/集体合同). */
public enum CollectiveContractStatus {
    /** There is none. */
    NONE,
    /** Being negotiated. */
    NEGOTIATING,
    /** In force. */
    SIGNED,
    /** Its term is over. */
    EXPIRED
}

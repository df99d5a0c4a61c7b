package org.labourrights.arrears.lead;

/** By which way somebody comes to a lead; decides what may be done with it and who signs for that. */
public enum Reach {
    /** A job of this service. */
    SERVICE,
    /** By an office that covers the lead's division. */
    OFFICE,
    /** By an agency that the lead is offered to, or that has taken it over. */
    AGENCY,
    /** As the worker whose lead it is. */
    OWN
}

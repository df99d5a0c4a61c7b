package org.labourrights.arrears.person;

/** Which text of a lead it is. */
public enum LeadTextKind {
    /** What happened, in the words of the reporter (事实经过). */
    FACTS,
    /** What the reporter wants (诉求). */
    DEMAND
}

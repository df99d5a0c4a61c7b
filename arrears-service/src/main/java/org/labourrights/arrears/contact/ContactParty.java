package org.labourrights.arrears.contact;

/** Who was spoken to. */
enum ContactParty {
    /** Who reported the arrears. */
    REPORTER,
    /** The employer or the platform. */
    ENTERPRISE,
    /** Another agency; does not connect the lead. */
    AGENCY;

    boolean connects() {
        return this != AGENCY;
    }
}

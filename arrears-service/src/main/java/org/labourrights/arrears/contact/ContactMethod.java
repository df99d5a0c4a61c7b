package org.labourrights.arrears.contact;

/** How somebody was spoken to. */
enum ContactMethod {
    PHONE,
    VISIT,
    ONLINE
}

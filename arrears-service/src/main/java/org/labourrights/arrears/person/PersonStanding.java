package org.labourrights.arrears.person;

/** As what somebody comes in. */
public enum PersonStanding {
    /** Claims own pay: nobody below 16 may have worked for it (禁止使用童工规定). */
    WORKER,
    /** Reports what was done to others (举报人); of any age. */
    REPORTER
}

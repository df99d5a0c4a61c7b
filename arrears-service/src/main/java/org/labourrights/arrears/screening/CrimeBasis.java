package org.labourrights.arrears.screening;

/** Which limb of the test the result rests on (法释〔2013〕3号 §3). */
enum CrimeBasis {
    /** One worker, three months or more. */
    SINGLE,
    /** Ten workers or more. */
    GROUP
}

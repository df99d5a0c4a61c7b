package org.labourrights.chassis.codes;

/** What administrators entered over the lists of the jar; a CDI bean beside whoever keeps it. */
public interface EnteredCodes {

    /** Changes with what was entered. */
    long revision();

    /** The list as it is now. */
    CodeList over(CodeList seed);
}

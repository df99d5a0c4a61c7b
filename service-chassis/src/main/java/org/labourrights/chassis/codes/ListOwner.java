package org.labourrights.chassis.codes;

/** Who says which codes a list has. */
public enum ListOwner {
    /** The application: rules read the codes, so a new one comes with a release. */
    SUITE,
    /** The bureau: the documents leave the list open, no rule asks for a certain code, and administrators add and end some. */
    BUREAU
}

package org.labourrights.chassis.division;

/** Where a division's code comes from. */
public enum CodeSource {
    /** National standard GB/T 2260. */
    GB2260,
    /** Statistical table of the National Bureau of Statistics: development zones without a code of the standard. */
    NBS,
    /** No national code: a zone that the documents name, with an identifier of this system. */
    LOCAL
}

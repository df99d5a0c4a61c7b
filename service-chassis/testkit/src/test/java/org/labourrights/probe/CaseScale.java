package org.labourrights.probe;

/** How many people a group of cases concerns; the gravest first. */
enum CaseScale {
    GREAT,
    LARGE
}

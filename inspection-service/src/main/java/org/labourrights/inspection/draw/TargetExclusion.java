package org.labourrights.inspection.draw;

/** Why an enterprise of the register is left out of a draw (不列入原因), for everybody to read. */
enum TargetExclusion {
    DEREGISTERED,
    MOVED_AWAY,
    INSPECTED_BY_OTHER_PLAN,
    INSPECTED_RECENTLY,
    CASE_RUNNING
}

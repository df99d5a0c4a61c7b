package org.labourrights.inspection.draw;

/** Why an inspector on the roll is left out of a draw, for everybody to read. */
enum OfficerExclusion {
    ON_LEAVE,
    IN_TRAINING,
    ASSIGNED_ELSEWHERE,
    LEFT_SERVICE,
    /** His agency takes no part in the plan; found by the service itself. */
    OTHER_AGENCY
}

package org.labourrights.inspection.campaign;

/** A role in the leadership group (领导小组), domain B33; code list {@code leadership-role}. */
public enum LeadershipRole {
    /** Head (组长). */
    LEADER,
    /** Deputy (副组长). */
    DEPUTY,
    /** Member (成员). */
    MEMBER,
    /** The office that units report to (领导小组办公室). */
    OFFICE
}

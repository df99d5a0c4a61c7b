package org.labourrights.chassis.group;

import org.labourrights.chassis.identifier.Yuan;

/** What the subjects of a group make together, or those of them that somebody sees. */
public record GroupSums(Sums all, Sums open, Yuan paid) {}

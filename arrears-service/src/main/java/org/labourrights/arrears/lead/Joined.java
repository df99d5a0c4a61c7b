package org.labourrights.arrears.lead;

import org.labourrights.chassis.identifier.Yuan;

/**
 * What a merged lead adds to the lead that goes on.
 *
 * @param claim claimed beyond what the other one claims already
 * @param workers who were not counted there
 * @param owed owed beyond it: confirmed where it was, else claimed; below zero where less was confirmed of the same debt
 * @param confirmed whether the facts of the merged lead were found out
 * @param covered whether the facts were found out since for both together, so that what is confirmed covers it
 */
public record Joined(Yuan claim, int workers, Yuan owed, boolean confirmed, boolean covered) {}

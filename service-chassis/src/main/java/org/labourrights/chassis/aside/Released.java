package org.labourrights.chassis.aside;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param released how many timers fire again */
@Schema(name = "TimersReleased")
public record Released(int released) {}

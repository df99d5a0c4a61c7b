package org.labourrights.reporting.enterprise;

import java.time.Instant;

/** Who changed something, and when. */
record Stamp(Instant at, String by) {}

package org.labourrights.reporting.report;

import java.time.Instant;

/** When something was done and by which subject. */
record Stamp(Instant at, String by) {}

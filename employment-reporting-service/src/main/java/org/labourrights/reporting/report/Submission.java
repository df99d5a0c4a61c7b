package org.labourrights.reporting.report;

import org.labourrights.chassis.record.Stamp;

/** How and when a document was handed in. */
record Submission(Stamp stamp, SubmissionChannel channel, String idempotencyKey) {}

package org.labourrights.reporting.report;

/** How and when a document was handed in. */
record Submission(Stamp stamp, SubmissionChannel channel, String idempotencyKey) {}

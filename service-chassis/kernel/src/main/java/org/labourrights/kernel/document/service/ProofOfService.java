package org.labourrights.kernel.document.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.TakenBack;

/**
 * One attempt to serve a document (送达回证).
 *
 * @param addressee code of whom it was served on
 * @param served false when it was refused and not left in place
 * @param effectiveOn from which day it counts as served on it; null when it was refused
 * @param recordedBy subject of who recorded it
 * @param takenBack that it was recorded wrongly; null when it stands
 * @param names who took it, or refused it and why; null unless they were asked for with a purpose
 */
public record ProofOfService(
        UUID id,
        String addressee,
        ServiceMethod method,
        boolean served,
        LocalDate on,
        @Nullable LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy,
        @Nullable TakenBack takenBack,
        @Nullable Names names) {

    /** Whether it serves the document on its addressee: it was no refusal, and was not taken back. */
    public boolean stands() {
        return served && takenBack == null;
    }

    /**
     * People and their words.
     *
     * @param receivedBy who took it; null when nobody is named, or it was erased
     * @param refusal why it was not taken; null when it was, or it was erased
     * @param witnesses who saw that
     */
    public record Names(
            @Nullable String receivedBy, @Nullable String refusal, List<String> witnesses) {
        public Names {
            witnesses = List.copyOf(witnesses);
        }

        /** Never the people, in no log line. */
        @Override
        public String toString() {
            return "Names[confidential]";
        }
    }
}

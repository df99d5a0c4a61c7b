package org.labourrights.kernel.document.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.document.ServiceMethod;

/**
 * One attempt to serve a document (送达回证).
 *
 * @param served false when it was refused and not left in place
 * @param recordedBy subject of who recorded it
 * @param names who took it, or refused it and why; null unless they were asked for with a purpose
 */
public record ProofOfService(
        UUID id,
        ServiceMethod method,
        boolean served,
        LocalDate on,
        Instant recordedAt,
        String recordedBy,
        @Nullable Names names) {

    /**
     * People and their words.
     *
     * @param receivedBy who took it; null when nobody is named
     * @param refusal why it was not taken; null when it was
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

package org.labourrights.inspection.draw.engine;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

/** What was recorded after a draw (记录), each chained to the one before by its digest; nothing is ever overwritten. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.TargetReplaced.class, name = "TARGET_REPLACED"),
    @JsonSubTypes.Type(value = Change.OfficerReplaced.class, name = "OFFICER_REPLACED"),
    @JsonSubTypes.Type(value = Change.Voided.class, name = "VOIDED"),
    @JsonSubTypes.Type(value = Change.Succeeded.class, name = "SUCCEEDED")
})
public sealed interface Change {

    int seq();

    LocalDate on();

    Hash previous();

    Hash digest();

    @JsonProperty("kind")
    String kind();

    /** The same record with its digest. */
    Change sealedBy(Hash digest);

    /**
     * A drawn enterprise is not inspected; the first unused substitute of its stratum is, with a team of its own.
     *
     * @param substitute empty when the stratum has none left; then the team is empty too
     */
    record TargetReplaced(
            int seq,
            LocalDate on,
            TargetReason reason,
            String note,
            String stratum,
            String uscc,
            String substitute,
            List<Member> team,
            Hash previous,
            Hash digest)
            implements Change {

        public TargetReplaced {
            team = List.copyOf(team);
        }

        @Override
        public String kind() {
            return "TARGET_REPLACED";
        }

        @Override
        public Change sealedBy(Hash by) {
            return new TargetReplaced(seq, on, reason, note, stratum, uscc, substitute, team, previous, by);
        }
    }

    /** A drawn inspector does not go to an enterprise; the next one in the order of ranks does. */
    record OfficerReplaced(
            int seq,
            LocalDate on,
            OfficerReason reason,
            String note,
            String uscc,
            String officer,
            String replacement,
            Hash rank,
            Hash previous,
            Hash digest)
            implements Change {

        @Override
        public String kind() {
            return "OFFICER_REPLACED";
        }

        @Override
        public Change sealedBy(Hash by) {
            return new OfficerReplaced(seq, on, reason, note, uscc, officer, replacement, rank, previous, by);
        }
    }

    /** The draw does not hold; it stays public. */
    record Voided(int seq, LocalDate on, VoidReason reason, String note, Hash previous, Hash digest) implements Change {

        @Override
        public String kind() {
            return "VOIDED";
        }

        @Override
        public Change sealedBy(Hash by) {
            return new Voided(seq, on, reason, note, previous, by);
        }
    }

    /** The plan was committed anew. */
    record Succeeded(int seq, LocalDate on, Hash commitment, Hash previous, Hash digest) implements Change {

        @Override
        public String kind() {
            return "SUCCEEDED";
        }

        @Override
        public Change sealedBy(Hash by) {
            return new Succeeded(seq, on, commitment, previous, by);
        }
    }
}

package org.labourrights.kernel.signature;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.document.SigningMeans;
import org.labourrights.kernel.document.TakenBack;

/**
 * What a party did with a document.
 *
 * @param party code of the party
 * @param means how it signed; null when it refused
 * @param sha256 of the PDF that lay before it
 * @param recordedBy subject of who recorded it
 * @param takenBack that it was recorded wrongly; null when it stands
 * @param words who signed, or why nobody did; null unless it was asked for with a purpose
 */
public record Signature(
        String party,
        @Nullable SigningMeans means,
        LocalDate on,
        String sha256,
        Instant recordedAt,
        String recordedBy,
        @Nullable TakenBack takenBack,
        @Nullable String words) {

    /** Whether it was not taken back. */
    public boolean stands() {
        return takenBack == null;
    }

    /** Whether the party signed; otherwise it refused. */
    public boolean given() {
        return means != null;
    }

    /** Who signed, where it was asked for with a purpose. */
    public Optional<String> signer() {
        return given() ? Optional.ofNullable(words) : Optional.empty();
    }

    /** Why the party refused, where it was asked for with a purpose. */
    public Optional<String> refusal() {
        return given() ? Optional.empty() : Optional.ofNullable(words);
    }

    /** Never the person, in no log line. */
    @Override
    public String toString() {
        return "Signature[" + party + ", " + on + "]";
    }
}

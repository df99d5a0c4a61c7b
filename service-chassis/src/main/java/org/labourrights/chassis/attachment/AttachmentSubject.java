package org.labourrights.chassis.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * What attachments belong to.
 *
 * @param number under which people and the log know it, the subject of its events
 * @param divisionPath reporting path of its division, for the log
 * @param place whose policies bound it
 * @param signedAs as what the service signs for whoever adds to it, {@code reporter}, where the name of that person must
 *     stand nowhere; null: whoever adds signs
 */
public record AttachmentSubject(
        UUID id,
        String number,
        String divisionPath,
        DivisionCode place,
        @Nullable String signedAs) {

    /** One for which whoever adds signs. */
    public AttachmentSubject(UUID id, String number, String divisionPath, DivisionCode place) {
        this(id, number, divisionPath, place, null);
    }
}

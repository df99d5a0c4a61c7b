package org.labourrights.inspection.register.inspector;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of an inspector.
 *
 * @param certificateIndex blind index of the certificate's number
 * @param specialities codes of the list {@code inspector-speciality}, ascending
 * @param capacity in how many teams of one draw he can be
 * @param account login by which the service knows him; null without one
 */
record InspectorEntry(
        String name,
        Certificate certificate,
        String certificateIndex,
        List<String> specialities,
        int capacity,
        @Nullable String account) {

    InspectorEntry {
        specialities = specialities.stream().distinct().sorted().toList();
    }
}

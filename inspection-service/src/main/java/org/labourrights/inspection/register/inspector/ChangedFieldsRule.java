package org.labourrights.inspection.register.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields differ between two states of an inspector, and what may be told of them. */
final class ChangedFieldsRule {

    private ChangedFieldsRule() {}

    static List<ChangedField> between(InspectorEntry before, InspectorEntry after) {
        List<ChangedField> changed = new ArrayList<>();
        personal(changed, "name", before.name(), after.name());
        personal(
                changed,
                "certificateNo",
                before.certificate().number(),
                after.certificate().number());
        personal(changed, "account", before.account(), after.account());
        told(
                changed,
                "certificateValidFrom",
                before.certificate().validFrom(),
                after.certificate().validFrom());
        told(
                changed,
                "certificateValidTo",
                before.certificate().validTo(),
                after.certificate().validTo());
        told(changed, "specialities", String.join(",", before.specialities()), String.join(",", after.specialities()));
        told(changed, "capacity", before.capacity(), after.capacity());
        return changed;
    }

    private static void personal(
            List<ChangedField> changed, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changed.add(new ChangedField(field, null, null));
        }
    }

    private static void told(
            List<ChangedField> changed, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(new ChangedField(field, text(before), text(after)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

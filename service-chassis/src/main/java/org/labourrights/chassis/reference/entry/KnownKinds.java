package org.labourrights.chassis.reference.entry;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.TreeMap;

/** The kinds that the service declares; found by name, and not before they are asked for, because some read the data. */
@Singleton
class KnownKinds {
    private final Instance<ReferenceKind<?>> beans;

    KnownKinds(@Any Instance<ReferenceKind<?>> beans) {
        this.beans = beans;
    }

    Optional<ReferenceKind<?>> find(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** By name. */
    Collection<ReferenceKind<?>> all() {
        TreeMap<String, ReferenceKind<?>> kinds = new TreeMap<>();
        beans.forEach(kind -> {
            if (kinds.put(kind.name(), kind) != null) {
                throw new IllegalStateException("two kinds of reference data are called " + kind.name());
            }
        });
        return Collections.unmodifiableCollection(kinds.values());
    }
}

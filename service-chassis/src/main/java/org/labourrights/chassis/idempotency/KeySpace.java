package org.labourrights.chassis.idempotency;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Caller;

/**
 * Whose keys they are. Callers with a token have one each; those without share one, which no token can name, and in it
 * only a {@link RandomKey} counts.
 *
 * @param kind keeps the two kinds of spaces apart, whatever a token calls its subject
 * @param name subject of the token; the same for all who have none
 * @param scope what the caller may see and do, as a hash: another one later means that it has to be asked again
 */
@SuppressWarnings("ArrayRecordComponent")
record KeySpace(String kind, String name, byte[] scope) {

    private static final String KNOWN = "idempotency-caller";
    private static final String OPEN = "idempotency-open";

    static KeySpace of(Caller caller) {
        return new KeySpace(caller.authenticated() || caller.system() ? KNOWN : OPEN, caller.subject(), hash(caller));
    }

    boolean open() {
        return kind.equals(OPEN);
    }

    /** Every part of the caller, also one that comes to be later. */
    private static byte[] hash(Caller caller) {
        MessageDigest digest = RequestHash.sha256();
        for (RecordComponent part : Caller.class.getRecordComponents()) {
            digest.update((part.getName() + '=' + text(value(part, caller)) + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static @Nullable Object value(RecordComponent part, Caller caller) {
        try {
            return part.getAccessor().invoke(caller);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be read", e);
        }
    }

    private static List<String> text(@Nullable Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).sorted().toList()
                : List.of(String.valueOf(value));
    }
}

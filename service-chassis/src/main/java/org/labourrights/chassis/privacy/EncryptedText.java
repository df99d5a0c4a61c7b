package org.labourrights.chassis.privacy;

import io.quarkus.arc.Arc;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * {@code @Convert(converter = EncryptedText.class)} on a text attribute stores it encrypted.
 *
 * <p>Hibernate makes converters while the application is built, before the keys of the running process are known; the
 * cipher is therefore looked up when it is used.
 */
@Converter
public class EncryptedText implements AttributeConverter<String, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : cipher().encrypt(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : cipher().decrypt(stored);
    }

    private static FieldCipher cipher() {
        return Arc.container().select(FieldCipher.class).get();
    }
}

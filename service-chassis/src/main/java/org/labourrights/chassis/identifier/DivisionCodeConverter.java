package org.labourrights.chassis.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a division code as text. */
@Converter(autoApply = true)
public final class DivisionCodeConverter implements AttributeConverter<DivisionCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DivisionCode attribute) {
        return attribute == null ? null : attribute.value();
    }

    @Override
    public @Nullable DivisionCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new DivisionCode(column);
    }
}

package org.labourrights.chassis.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Stores an amount as numeric(14,2). */
@Converter(autoApply = true)
public final class YuanConverter implements AttributeConverter<Yuan, BigDecimal> {
    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Yuan attribute) {
        return attribute == null ? null : attribute.value();
    }

    @Override
    public @Nullable Yuan convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : new Yuan(column);
    }
}

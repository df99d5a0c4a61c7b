package org.labourrights.chassis.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a unified social credit code as text. */
@Converter(autoApply = true)
public final class UnifiedSocialCreditCodeConverter implements AttributeConverter<UnifiedSocialCreditCode, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UnifiedSocialCreditCode attribute) {
        return attribute == null ? null : attribute.value();
    }

    @Override
    public @Nullable UnifiedSocialCreditCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new UnifiedSocialCreditCode(column);
    }
}

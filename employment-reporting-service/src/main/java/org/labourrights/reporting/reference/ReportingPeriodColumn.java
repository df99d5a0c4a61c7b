package org.labourrights.reporting.reference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a period in its written form. */
@Converter(autoApply = true)
public class ReportingPeriodColumn implements AttributeConverter<ReportingPeriod, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReportingPeriod period) {
        return period == null ? null : period.code();
    }

    @Override
    public @Nullable ReportingPeriod convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : ReportingPeriod.parse(code);
    }
}

package org.labourrights.chassis.codes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One code of a list (代码项); never deleted, only end-dated.
 *
 * @param zh Chinese name
 * @param en English name
 * @param validFrom first valid day; null: always was
 * @param validTo last valid day; null while open
 * @param sourceTag the document or law that names it; begins with DESIGN where none does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CodeItem(
        String code,
        String zh,
        String en,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String sourceTag) {
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}

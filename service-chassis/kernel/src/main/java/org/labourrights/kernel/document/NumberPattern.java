package org.labourrights.kernel.document;

import java.time.LocalDate;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * How documents of a kind are numbered. {@code {division}}, {@code {year}} and, in the official number, {@code {number}}
 * are filled in.
 *
 * @param series one series of running numbers, {@code TS-{division}-{year}}
 * @param official 发文字号, the year in hexagonal brackets and the number without leading zeros, {@code 提示函〔{year}〕{number}号}
 */
public record NumberPattern(String series, String official) {

    public NumberPattern {
        if (!series.contains("{year}") || !official.contains("{number}")) {
            throw new IllegalArgumentException(
                    "numbers begin anew each year and are counted: " + series + ", " + official);
        }
    }

    public static NumberPattern of(String series, String official) {
        return new NumberPattern(series, official);
    }

    /** {@code TS-130102-2026}. */
    public String series(DivisionCode division, LocalDate issuedOn) {
        return filled(series, division, issuedOn);
    }

    /** The number of a document in its series, in this system {@code TS-130102-2026-00031}. */
    public DocumentNumber number(DivisionCode division, LocalDate issuedOn, long sequence) {
        return new DocumentNumber(
                "%s-%05d".formatted(series(division, issuedOn), sequence),
                official(division, issuedOn, sequence),
                sequence);
    }

    /** {@code 提示函〔2026〕31号}. */
    public String official(DivisionCode division, LocalDate issuedOn, long sequence) {
        return filled(official, division, issuedOn).replace("{number}", Long.toString(sequence));
    }

    private static String filled(String pattern, DivisionCode division, LocalDate issuedOn) {
        return pattern.replace("{division}", division.value()).replace("{year}", Integer.toString(issuedOn.getYear()));
    }
}

package org.labourrights.chassis.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

/**
 * A column of a table that comes in: its names, an example, and what its cells become. Texts have a kind as those of requests
 * have one.
 *
 * @param id member of a line of NDJSON, and the column in pointers
 * @param zh heading in Chinese
 * @param en heading in English
 * @param example what stands in the template
 * @param mandatory whether a row without it is refused
 * @param reading what a cell becomes
 * @param codeList code list whose codes of today it takes; null without one
 * @param values what it takes, where that is a closed list of its own
 */
public record TableColumn<T>(
        String id,
        String zh,
        String en,
        String example,
        boolean mandatory,
        Reading<T> reading,
        @Nullable String codeList,
        List<AllowedValue> values) {

    /** Makes a value of what stands in a cell. */
    @FunctionalInterface
    public interface Reading<T> {

        /**
         * What a cell means.
         *
         * @param cell tidied, and never blank
         * @param allowed the values of today, where the column takes a list
         * @throws UnfitValue with the code of what is wrong
         * @throws IdentifierException where it is no such identifier
         */
        T read(String cell, List<AllowedValue> allowed);
    }

    public TableColumn {
        values = List.copyOf(values);
    }

    /** A value type with a {@code parse} of its own. */
    public static <T> TableColumn<T> of(String id, String zh, String en, Function<String, T> parse) {
        return new TableColumn<>(id, zh, en, "", false, (cell, allowed) -> parse.apply(cell), null, List.of());
    }

    public static TableColumn<UnifiedSocialCreditCode> uscc(String id, String zh, String en) {
        return of(id, zh, en, UnifiedSocialCreditCode::parse).example("91150105MA0T1A2B95");
    }

    public static TableColumn<DivisionCode> division(String id, String zh, String en) {
        return of(id, zh, en, DivisionCode::parse).example("150105");
    }

    /** In yuan; groups of three digits and signs of the currency are passed over. */
    public static TableColumn<Yuan> money(String id, String zh, String en) {
        return of(id, zh, en, CellText::money).example("86400.00");
    }

    /** {@code 2026-09-30}, {@code 2026/9/30}, {@code 2026.9.30}, {@code 2026年9月30日} or {@code 20260930}. */
    public static TableColumn<LocalDate> date(String id, String zh, String en) {
        return of(id, zh, en, CellText::date).example("2026-09-30");
    }

    public static TableColumn<Long> whole(String id, String zh, String en, long min, long max) {
        return of(id, zh, en, cell -> CellText.whole(cell, min, max)).example(String.valueOf(min));
    }

    /** A name, title or number: one line. */
    public static TableColumn<String> name(String id, String zh, String en, int max) {
        return of(id, zh, en, cell -> CellText.oneLine(cell, max));
    }

    /** Own words that are kept in clear: no identity or telephone number. */
    public static TableColumn<String> freeText(String id, String zh, String en, int max) {
        return of(id, zh, en, cell -> CellText.impersonal(cell, max));
    }

    /** Own words that may name people and are kept encrypted. */
    public static TableColumn<String> confidentialText(String id, String zh, String en, int max) {
        return of(id, zh, en, cell -> CellText.atMost(cell, max));
    }

    /** A code that is valid today, written as the code or by its name in either language. */
    public static TableColumn<String> code(String id, String zh, String en, String list) {
        return new TableColumn<>(id, zh, en, "", false, CellText::choice, list, List.of());
    }

    /**
     * One of an enum, written as its constant or by its name in either language.
     *
     * @param type its constants, whose names in Chinese and English the two functions give
     */
    public static <E extends Enum<E>> TableColumn<E> choice(
            String id,
            String zh,
            String en,
            Class<E> type,
            Function<E, String> inChinese,
            Function<E, String> inEnglish) {
        List<AllowedValue> values = Arrays.stream(type.getEnumConstants())
                .map(each -> new AllowedValue(each.name(), inChinese.apply(each), inEnglish.apply(each)))
                .toList();
        return new TableColumn<>(
                id,
                zh,
                en,
                values.getFirst().code(),
                false,
                (cell, allowed) -> Enum.valueOf(type, CellText.choice(cell, allowed)),
                null,
                values);
    }

    public TableColumn<T> example(String text) {
        return new TableColumn<>(id, zh, en, text, mandatory, reading, codeList, values);
    }

    /** A row without it is refused. */
    public TableColumn<T> required() {
        return new TableColumn<>(id, zh, en, example, true, reading, codeList, values);
    }

    /** As it stands over the column: {@code 统一社会信用代码 Credit code}. */
    public String heading() {
        return zh + " " + en;
    }

    String pointer() {
        return "/" + id;
    }
}

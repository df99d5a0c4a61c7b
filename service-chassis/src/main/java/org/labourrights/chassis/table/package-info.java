/**
 * Tables that come in as files (导入): rows with their errors as data.
 *
 * <p>A service declares an {@link org.labourrights.chassis.table.ImportedTable}: its columns in one list, and what is done with
 * a row; and gives it an address.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class Register implements ImportedTable<Entry> {
 *     static final TableColumn<UnifiedSocialCreditCode> USCC =
 *             TableColumn.uscc("uscc", "统一社会信用代码", "Credit code").required();
 *     static final TableColumn<LocalDate> DAY = TableColumn.date("day", "登记日期", "Day").required();
 *     static final TableColumn<Yuan> AMOUNT = TableColumn.money("amount", "金额", "Amount");
 *     static final TableColumn<String> COLOUR = TableColumn.code("colour", "颜色", "Colour", "colour").example("RED");
 *
 *     public String name()                   { return "register"; }
 *     public String title()                  { return "登记册"; }
 *     public List<TableColumn<?>> columns()  { return List.of(USCC, DAY, AMOUNT, COLOUR); }
 *     public List<TableColumn<?>> key()      { return List.of(USCC, DAY); }
 *     public Entry row(TableValues values)   { return new Entry(values.get(USCC), values.get(DAY), …); }
 *     public String take(Entry entry)        { return enterEntry.enter(entry).toString(); }
 * }
 *
 * @Path("/api/…/v1/register/import")
 * @RolesAllowed("COUNTY_OFFICER")
 * class RegisterImportResource extends ImportEndpoints {
 *     protected ImportedTable<?> table() { return register; }
 * }
 * }</pre>
 *
 * <p>The rest is here. {@code POST} takes CSV, XLSX and NDJSON ({@link org.labourrights.chassis.table.read}); a file that
 * cannot be read to its end, or whose columns are others, is refused before its first row. Then each row is accepted,
 * repeated or refused by itself; {@code ?dryRun=true} says how without keeping anything. The answer is a summary with every
 * error, a line a row, or the file itself with a column of errors, which can be corrected and sent again as a whole.
 * Where the database goes away, the rows from then on are left and not refused, and the answer says from which row to go on;
 * while a row takes long, a sign of life goes out, so that no gateway takes it for an end. What no two rows may say ({@code
 * distinct()}, the number of a certificate) is told in a dry run, too. A division that there is not is refused here.
 * {@code GET /template} is a file to fill in. What goes out as a table is
 * {@link org.labourrights.chassis.table.write.ExportedTable}.
 *
 * <p>A row is known again by its key columns ({@code imported_row}, blind indexes, each caller's apart) for
 * {@code labourrights.table.keep}; afterwards the use case must know it. A use case that a row is refused by must throw: what
 * it did before is then taken back.
 */
@NullMarked
package org.labourrights.chassis.table;

import org.jspecify.annotations.NullMarked;

/**
 * Tables that go out, row by row in bounded memory: CSV that no spreadsheet takes for formulas, workbooks, NDJSON.
 *
 * <pre>{@code
 * private static final ExportedTable<EnterpriseSummary> LEDGER = ExportedTable.<EnterpriseSummary>named("台账")
 *         .column("uscc", "统一社会信用代码", EnterpriseSummary::uscc)
 *         .column("name", "企业名称", EnterpriseSummary::name);
 *
 * return LEDGER.answer(format, "enterprises", TableRows.paged(PAGE, last -> search.rows(query, key(last), PAGE)));
 * }</pre>
 */
@NullMarked
package org.labourrights.chassis.table.write;

import org.jspecify.annotations.NullMarked;

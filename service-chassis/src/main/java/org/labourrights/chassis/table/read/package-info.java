/**
 * Rows as they are sent: CSV, XLSX and NDJSON, told apart by what the bytes are and never by a name.
 *
 * <p>{@link org.labourrights.chassis.table.read.TableReader} opens what was put aside and gives a
 * {@link org.labourrights.chassis.table.read.SentTable}, whose rows come one after the other, as texts, with the number that
 * people see beside them. What is wrong with one row or cell is data of that row
 * ({@link org.labourrights.chassis.table.read.CellFault}); what makes a file unreadable is a problem before its first row.
 *
 * <ul>
 *   <li>CSV: UTF-8 with or without a mark of the byte order, or GB18030 where the charset says so; parted by commas of either
 *       width, semicolons, tabulators or bars, whichever the header has most of; quotes of either width.
 *   <li>XLSX: the first sheet. A number is the text that people see, not its binary fraction; one of more than fifteen digits
 *       has lost the others in the spreadsheet and is refused; a date is {@code 2026-09-30} whatever its format. A formula
 *       counts as the value that the spreadsheet stored with it, and is refused without one.
 *   <li>NDJSON: one object a line.
 * </ul>
 *
 * <p>Memory is bounded by a row, and for workbooks by the texts that their cells share, whatever the length of the file; what
 * unpacks to too much is refused while it is unpacked ({@link org.labourrights.chassis.table.read.ZipParts}).
 */
@NullMarked
package org.labourrights.chassis.table.read;

import org.jspecify.annotations.NullMarked;

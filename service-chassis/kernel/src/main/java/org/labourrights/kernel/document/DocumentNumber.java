package org.labourrights.kernel.document;

/**
 * The numbers of a document.
 *
 * @param number in this system, {@code TS-130102-2026-00031}
 * @param official 发文字号, {@code 提示函〔2026〕31号}
 * @param sequence running number within its series, from 1
 */
public record DocumentNumber(String number, String official, long sequence) {}

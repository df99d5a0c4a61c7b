package org.labourrights.chassis.codes;

import java.util.List;

/**
 * A list of codes (代码表).
 *
 * @param list id of the list, {@code industries}
 * @param zh Chinese name
 * @param en English name
 */
public record CodeList(String list, String zh, String en, List<CodeItem> items) {
    public CodeList {
        items = List.copyOf(items);
    }
}

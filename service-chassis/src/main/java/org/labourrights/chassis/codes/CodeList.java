package org.labourrights.chassis.codes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes (代码表).
 *
 * @param list id of the list, {@code industries}
 * @param zh Chinese name
 * @param en English name
 * @param owner who says which codes it has; the suite unless the file says otherwise
 * @param items a code that was ended and is given again stands there once a period
 */
public record CodeList(String list, String zh, String en, ListOwner owner, List<CodeItem> items) {
    public CodeList(String list, String zh, String en, @Nullable ListOwner owner, List<CodeItem> items) {
        this.list = list;
        this.zh = zh;
        this.en = en;
        this.owner = owner == null ? ListOwner.SUITE : owner;
        this.items = List.copyOf(items);
    }
}

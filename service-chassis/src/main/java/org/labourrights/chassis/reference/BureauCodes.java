package org.labourrights.chassis.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeList;
import org.labourrights.chassis.codes.EnteredCodes;
import org.labourrights.chassis.codes.ListOwner;
import org.labourrights.chassis.reference.entry.ReferenceData;
import org.labourrights.chassis.reference.entry.ReferenceRow;

/** The lists of the bureau with what was entered. */
@Singleton
class BureauCodes implements EnteredCodes {
    private final BureauCodeKind kind;
    private final ReferenceData data;

    BureauCodes(BureauCodeKind kind, ReferenceData data) {
        this.kind = kind;
        this.data = data;
    }

    @Override
    public long revision() {
        return data.revision();
    }

    @Override
    public CodeList over(CodeList seed) {
        if (seed.owner() != ListOwner.BUREAU) {
            return seed;
        }
        Set<String> codes = new LinkedHashSet<>();
        seed.items().forEach(item -> codes.add(item.code()));
        String prefix = BureauCodeKind.key(seed, "");
        data.enteredKeys(kind).stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> codes.add(key.substring(prefix.length())));
        List<CodeItem> items = new ArrayList<>();
        codes.forEach(code -> items.addAll(items(seed, code)));
        return new CodeList(seed.list(), seed.zh(), seed.en(), seed.owner(), items);
    }

    /** One a period; periods that meet are one, because a code means the same in all of them. */
    private List<CodeItem> items(CodeList list, String code) {
        List<CodeItem> items = new ArrayList<>();
        for (ReferenceRow<BureauCodeKind.Names> row :
                data.course(kind, BureauCodeKind.key(list, code)).rows()) {
            CodeItem before = items.isEmpty() ? null : items.getLast();
            LocalDate from = row.validFrom();
            if (before != null && from != null && Objects.equals(before.validTo(), from.minusDays(1))) {
                from = before.validFrom();
                items.removeLast();
            }
            items.add(new CodeItem(code, row.content().zh(), row.content().en(), from, row.validTo(), row.source()));
        }
        return items;
    }
}

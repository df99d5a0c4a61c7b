package org.labourrights.e2e;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody who does not exist, with values that occur nowhere else: wherever one of them is found again tells from where
 * it got out.
 *
 * @param place where the person is handed in
 */
record Person(String place, String name, String phone, String residentId, String address, String account) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** @param number unique among the people of a run, below 500 */
    static Person of(String place, int number) {
        String first17 =
                String.format(Locale.ROOT, "152921%d%02d%02d%03d", 1971 + number % 30, 1 + number % 12, 11, number);
        return new Person(
                place,
                "轩辕测" + (char) (0x4e8c + number * 37),
                String.format(Locale.ROOT, "13917%06d", 314_159 + number * 1_009),
                first17 + check(first17),
                "试栽街" + (7_000 + number) + "号院",
                String.format(Locale.ROOT, "62220310%011d", 27_182_818_284L + number * 10_007L));
    }

    List<String> values() {
        return List.of(name, phone, residentId, address, account);
    }

    /** The number with another check character. */
    String failingResidentId() {
        return residentId.substring(0, 17) + (residentId.endsWith("0") ? '1' : '0');
    }

    /** As somebody might write it into any free text. */
    String text() {
        return name + "（身份证" + residentId + "，电话" + phone + "）住" + address + "，卡号" + account;
    }

    Map<String, Object> reporter() {
        return Map.of("anonymous", false, "name", name, "idType", "ID_CARD", "idNo", residentId, "phone", phone);
    }

    /** One line of what is owed to this person. */
    Map<String, Object> claim() {
        Map<String, Object> worker = Map.of(
                "name", name,
                "idType", "ID_CARD",
                "idNo", residentId,
                "phone", phone,
                "address", address,
                "bankAccount", account);
        return Map.of(
                "worker", worker,
                "amount", "8600.00",
                "periodStart", "2025-11-01",
                "periodEnd", "2025-11-30",
                "payItem", "PIECE");
    }

    private static char check(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first17.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11);
    }
}
